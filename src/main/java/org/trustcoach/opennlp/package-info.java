/**
 * Intent detection with Apache OpenNLP's document categorizer. Knows {@code intent}, and of {@code dialog} how words are made
 * comparable.
 */
@NullMarked
package org.trustcoach.opennlp;

import org.jspecify.annotations.NullMarked;
