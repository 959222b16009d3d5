package org.trustcoach.coach.side;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;

/** Time zones as people name them: by a city. */
public final class Zones {

    private static final List<String> COMMON = List.of(
            "Europe/London",
            "Europe/Berlin",
            "America/New_York",
            "America/Chicago",
            "America/Los_Angeles",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Australia/Sydney");

    /** The parts of the world whose zones are named after cities and islands; the others are named “Central” and the like. */
    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /** Names of zones that are mostly typed for something else. */
    private static final Set<String> NO_CITIES = Set.of(
            "act",
            "nsw",
            "lhi",
            "north",
            "south",
            "west",
            "center",
            "easter",
            "troll",
            "wake",
            "reunion",
            "thunder bay");

    private Zones() {}

    /** Asks for the zone. */
    public static void offer(Draft draft, Lines lines) {
        offer(draft, lines, LineKey.WHICH_ZONE);
    }

    /** Asks again, because what was typed is no city that time zones are named after. */
    public static void offerAgain(Draft draft, Lines lines) {
        offer(draft, lines, LineKey.UNKNOWN_ZONE);
    }

    /** Asks for the zone with this question. */
    public static void offer(Draft draft, Lines lines, LineKey question) {
        draft.say(lines.say(question));
        COMMON.forEach(zone -> draft.offer(name(ZoneId.of(zone)), new Move(Move.Kind.SET_ZONE, zone)));
    }

    /** Behind what is said about a promise: asks for the zone if a reminder needs it. What was on offer stays good. */
    public static void offerIfNeeded(Draft draft, Lines lines) {
        if (draft.asksZone()) {
            offer(draft, lines, LineKey.ZONE_FOR_REMINDERS);
        }
        draft.keepPrompt();
    }

    /** Whether these answers ask for a time zone, so that a typed city counts. */
    static boolean areAsked(Prompt prompt) {
        return prompt.offers().stream().anyMatch(offer -> offer.move().kind() == Move.Kind.SET_ZONE);
    }

    /** The zone with this id, or the only one whose city is in these words, such as “I'm in Lisbon”. */
    public static Optional<ZoneId> find(String typed) {
        String words = " " + Words.normalise(typed) + " ";
        List<ZoneId> found = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> isNamed(id, words))
                .sorted(Comparator.comparing((String id) -> city(id).length())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(ZoneId::of)
                .toList();
        boolean clear = found.stream().allMatch(zone -> sameTime(zone, found.get(0)) || within(zone, found.get(0)));
        if (!clear) {
            return Optional.empty();
        }
        return found.stream()
                .findFirst()
                .or(() -> Cities.zone(words).map(ZoneId::of))
                .or(() -> utc(words));
    }

    private static boolean isNamed(String id, String words) {
        String city = Words.normalise(city(id));
        return id.indexOf('/') > 0
                && REGIONS.contains(id.substring(0, id.indexOf('/')))
                && (words.contains(" " + city + " ") && !NO_CITIES.contains(city)
                        || words.equals(" " + Words.normalise(id) + " "));
    }

    private static boolean sameTime(ZoneId zone, ZoneId other) {
        return zone.getRules().equals(other.getRules());
    }

    /** “Mexico City” speaks of no other city that is called “City”. */
    private static boolean within(ZoneId zone, ZoneId longer) {
        return (" " + name(longer) + " ").contains(" " + name(zone) + " ");
    }

    private static Optional<ZoneId> utc(String words) {
        return words.equals(" utc ") ? Optional.of(ZoneId.of("UTC")) : Optional.empty();
    }

    /** The city that the zone is named after. */
    public static String name(ZoneId zone) {
        return city(zone.getId());
    }

    static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
