package org.trustcoach.coach.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of reminder that is turned on or off: “agenda off”, “the Friday review on”. */
final class Turned {

    private static final Pattern ON_OR_OFF =
            Pattern.compile("(?:(on|off) )?(?:the |my )?(.{3,30}?)(?: reminders?)?(?: (on|off))?");
    private static final int BEHIND = 3;
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("morning before", "MORNING_BEFORE");
        KINDS.put("hour before", "HOUR_BEFORE");
        KINDS.put("at the time", "AT_TIME");
        KINDS.put("overdue", "OVERDUE");
        KINDS.put("agenda", "agenda");
        KINDS.put("review", "review");
    }

    private Turned() {}

    /** As buttons write it: what is turned, and + or -. */
    static Optional<String> read(String words) {
        Matcher said = ON_OR_OFF.matcher(words);
        if (!said.matches() || (said.group(1) == null) == (said.group(BEHIND) == null)) {
            return Optional.empty();
        }
        boolean on = "on".equals(said.group(1)) || "on".equals(said.group(BEHIND));
        return KINDS.entrySet().stream()
                .filter(kind -> said.group(2).contains(kind.getKey()))
                .map(kind -> kind.getValue() + (on ? "+" : "-"))
                .findFirst();
    }
}
