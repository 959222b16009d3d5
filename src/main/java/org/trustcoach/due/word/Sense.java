package org.trustcoach.due.word;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a token can be.
 *
 * @param value a number, or the name of a zone, a unit or a part of the day; null where the sort says it all
 */
public record Sense(Sort sort, @Nullable Object value) {}
