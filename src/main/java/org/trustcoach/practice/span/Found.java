package org.trustcoach.practice.span;

import org.trustcoach.practice.Span;

/**
 * A stretch that shows a check.
 *
 * @param chance how likely it does
 */
public record Found(Span span, double chance) {}
