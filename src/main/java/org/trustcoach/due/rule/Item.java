package org.trustcoach.due.rule;

import org.jspecify.annotations.Nullable;
import org.trustcoach.due.word.Sort;

/**
 * Tokens that were understood as something.
 *
 * @param end the token after the last
 * @param cost of all the rules that made it; the less the likelier
 */
record Item(Sort sort, int end, @Nullable Object value, int cost) {}
