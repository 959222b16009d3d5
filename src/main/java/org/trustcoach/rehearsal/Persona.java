package org.trustcoach.rehearsal;

/**
 * A client who is played.
 *
 * @param who what they do, as in “Hanna Brandt (<i>runs a joinery</i>)”
 * @param voice how they talk; for authors
 */
public record Persona(String id, String name, String who, String voice) {}
