package org.trustcoach.due;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * When and where something was written.
 *
 * @param now the local time in {@code zone}
 * @param locale says whether 5/4 is the fifth of April or the fourth of May
 */
public record Reference(LocalDateTime now, ZoneId zone, Locale locale, Week week) {

    /** With the standard week. */
    public Reference(LocalDateTime now, ZoneId zone, Locale locale) {
        this(now, zone, locale, Week.STANDARD);
    }
}
