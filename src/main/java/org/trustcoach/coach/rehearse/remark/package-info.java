/**
 * Feedback put into words: remarks on a line, and wordings compared. Knows {@code coach.knowledge} alone of the coach.
 */
@NullMarked
package org.trustcoach.coach.rehearse.remark;

import org.jspecify.annotations.NullMarked;
