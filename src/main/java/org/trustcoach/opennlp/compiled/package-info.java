/** Models in the form that messages pass. Knows {@code opennlp.feature} and {@code opennlp.training}. */
@NullMarked
package org.trustcoach.opennlp.compiled;

import org.jspecify.annotations.NullMarked;
