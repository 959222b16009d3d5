package org.trustcoach.care;

import java.util.List;
import java.util.Set;

/**
 * Where to turn in a country.
 *
 * @param code two capital letters; empty for anywhere
 * @param zones ids of its time zones
 * @param emergency whom to call in an emergency, as it is said
 * @param lines who else can help, the best first
 */
public record Country(String code, Set<String> zones, String emergency, List<HelpLine> lines) {

    public Country {
        zones = Set.copyOf(zones);
        lines = List.copyOf(lines);
    }
}
