package org.trustcoach.practice.text;

/**
 * A clause, or what stands for one: a stretch with a verb of its own, or a piece without one.
 *
 * @param first index of its first word
 * @param end index behind its last word, end marks excluded
 * @param sentence index of its sentence
 */
public record Clause(int first, int end, int sentence) {}
