package org.trustcoach.practice.mark;

import org.trustcoach.practice.Span;

/**
 * A stretch that shows a check.
 *
 * @param chance how likely it does
 */
record Found(Span span, double chance) {}
