/** Learning from examples with OpenNLP. Knows {@code opennlp.feature}. */
@NullMarked
package org.trustcoach.opennlp.training;

import org.jspecify.annotations.NullMarked;
