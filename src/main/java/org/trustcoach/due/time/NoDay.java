package org.trustcoach.due.time;

/** A day that no calendar has, such as 31 February. */
public record NoDay(int month, int dayOfMonth) {}
