/**
 * Finds what the checks look for: a model scores each clause, rules join clauses and find the words that show a check. Knows {@code
 * practice}, {@code practice.text} and {@code practice.sign}.
 */
@NullMarked
package org.trustcoach.practice.mark;

import org.jspecify.annotations.NullMarked;
