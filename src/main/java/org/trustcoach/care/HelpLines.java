package org.trustcoach.care;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where to turn, by country. A time zone tells the country as well as can be told without asking.
 *
 * @param anywhere where to turn when the country isn't known
 * @param countries those that are known
 */
public record HelpLines(Country anywhere, List<Country> countries) {

    /** Nothing but a word. */
    public static final HelpLines NONE =
            new HelpLines(new Country("", Set.of(), "the emergency number", List.of()), List.of());

    private static final int SHOWN = 3;

    public HelpLines {
        countries = List.copyOf(countries);
    }

    /** Where to turn with this, for somebody in this time zone: one line each, the emergency number first. */
    public String text(Distress distress, ZoneId zone) {
        Country country = countries.stream()
                .filter(one -> one.zones().contains(zone.getId()))
                .findFirst()
                .orElse(anywhere);
        List<HelpLine> lines = fitting(country, distress);
        if (lines.isEmpty()) {
            lines = fitting(anywhere, distress);
        }
        String others = lines.stream()
                .map(line -> "\n" + line.name() + ": " + line.reach())
                .collect(Collectors.joining());
        return "In danger: " + country.emergency() + others;
    }

    private static List<HelpLine> fitting(Country country, Distress distress) {
        return country.lines().stream()
                .filter(line -> line.kinds().contains(distress))
                .limit(SHOWN)
                .toList();
    }
}
