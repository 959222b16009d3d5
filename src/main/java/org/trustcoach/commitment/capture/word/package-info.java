/**
 * From text to typed words: scanning, short forms, times and names as single words. Knows {@code due}.
 *
 * <p>All that is English stands in {@code capture/en.words}, apart from how names and contractions look.
 */
@NullMarked
package org.trustcoach.commitment.capture.word;

import org.jspecify.annotations.NullMarked;
