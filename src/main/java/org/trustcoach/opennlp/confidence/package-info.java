/** Confidences that mean what they say. Knows {@code intent} and the other packages of {@code opennlp}. */
@NullMarked
package org.trustcoach.opennlp.confidence;

import org.jspecify.annotations.NullMarked;
