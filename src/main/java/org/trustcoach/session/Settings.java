package org.trustcoach.session;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What a person has chosen for themselves.
 *
 * @param zone their time zone; UTC until they choose
 * @param language the language the coach speaks with them; English is the only one so far
 */
public record Settings(ZoneId zone, Locale language) {

    public static final Settings DEFAULT = new Settings(ZoneId.of("UTC"), Locale.ENGLISH);

    public Settings withZone(ZoneId other) {
        return new Settings(other, language);
    }
}
