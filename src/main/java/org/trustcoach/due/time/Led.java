package org.trustcoach.due.time;

/** A time with what leads it in. */
public record Led(Lead lead, Object time) {}
