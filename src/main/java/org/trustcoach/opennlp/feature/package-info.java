/** What a message is described by. Knows OpenNLP's stemmer, and of {@code dialog} how words are made comparable. */
@NullMarked
package org.trustcoach.opennlp.feature;

import org.jspecify.annotations.NullMarked;
