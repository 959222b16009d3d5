package org.trustcoach.intent;

/**
 * A thing that people want from the coach.
 *
 * @param id stable id
 * @param label what people call it, as in “did you mean <i>an angry client</i>?”
 */
public record Intent(String id, String label) {}
