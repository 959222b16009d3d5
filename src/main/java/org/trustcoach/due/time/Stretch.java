package org.trustcoach.due.time;

import java.time.LocalDateTime;

/** A stretch of hours; its end is the deadline. */
public record Stretch(LocalDateTime from, LocalDateTime to) {}
