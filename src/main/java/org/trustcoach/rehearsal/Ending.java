package org.trustcoach.rehearsal;

/**
 * How a rehearsal ends.
 *
 * @param client the persona's last line
 * @param text the coach: what led here, and what it means for the relation
 */
public record Ending(String id, String client, Result result, String text) {}
