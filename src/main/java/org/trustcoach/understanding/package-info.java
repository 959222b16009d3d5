/**
 * From words to what is meant: distress, small talk, languages, pasted mails, intents. Knows {@code intent},
 * {@code care}, and of {@code dialog} how words are made comparable.
 */
@NullMarked
package org.trustcoach.understanding;

import org.jspecify.annotations.NullMarked;
