/**
 * A second opinion on what the rules heard, by what was learnt: adds, takes back, divides and changes drafts. Knows drafts
 * and {@code capture.sense}.
 */
@NullMarked
package org.trustcoach.commitment.capture.opinion;

import org.jspecify.annotations.NullMarked;
