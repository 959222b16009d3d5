package org.trustcoach.due.time;

/** A day and when within it. */
public record Moment(Day day, Tod tod) {}
