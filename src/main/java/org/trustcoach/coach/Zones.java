package org.trustcoach.coach;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;

/** Time zones as people name them: by a city. */
final class Zones {

    private static final List<String> COMMON = List.of(
            "Europe/London",
            "Europe/Berlin",
            "America/New_York",
            "America/Chicago",
            "America/Los_Angeles",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Australia/Sydney");

    private Zones() {}

    static void offer(Draft draft, Lines lines) {
        draft.say(lines.say(LineKey.WHICH_ZONE));
        COMMON.forEach(zone -> draft.offer(name(ZoneId.of(zone)), new Move(Move.Kind.SET_ZONE, zone)));
    }

    /** Whether these answers ask for a time zone, so that a typed city counts. */
    static boolean areAsked(Prompt prompt) {
        return prompt.offers().stream().anyMatch(offer -> offer.move().kind() == Move.Kind.SET_ZONE);
    }

    /** The zone with this id, or the only one whose city is in these words, such as “I'm in Lisbon”. */
    static Optional<ZoneId> find(String typed) {
        String words = " " + Words.normalise(typed) + " ";
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> words.contains(" " + Words.normalise(city(id)) + " ") || words.equals(" " + Words.normalise(id) + " "))
                .sorted()
                .map(ZoneId::of)
                .findFirst();
    }

    static String name(ZoneId zone) {
        return city(zone.getId());
    }

    private static String city(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
