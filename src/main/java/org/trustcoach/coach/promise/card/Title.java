package org.trustcoach.coach.promise.card;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Map;

/** The words of a promise, so that they read well alone and behind “I said I'd”. */
public final class Title {

    /** Nobody sends a call: what is done by a verb of its own has that verb. */
    private static final Map<String, String> DEEDS = Map.ofEntries(
            Map.entry("call", "call"),
            Map.entry("phone call", "call"),
            Map.entry("callback", "call back"),
            Map.entry("call back", "call back"),
            Map.entry("ring", "ring"),
            Map.entry("visit", "visit"),
            Map.entry("answer", "answer"),
            Map.entry("reply", "reply"),
            Map.entry("meeting", "meet"),
            Map.entry("apology", "apologise"),
            Map.entry("demo", "show a demo"),
            Map.entry("lunch", "have lunch"),
            Map.entry("coffee", "have a coffee"),
            Map.entry("talk", "talk"),
            Map.entry("chat", "chat"));

    private static final Pattern DEED =
            Pattern.compile("(?i)(?:send|give|have|get|bring|deliver|do|make) (?:an? |the )?("
                    + String.join("|", DEEDS.keySet()) + ")");

    private static final Pattern THING = Pattern.compile(
            "^(?:\\p{Lu}.*|(?i)(?:an?|the|my|our|your|his|her|their|its|this|that|these|those|some|\\d+) .*)$");

    private Title() {}

    /** How it is called on a card. */
    public static String of(String what) {
        Matcher deed = DEED.matcher(what);
        return deed.matches() ? DEEDS.getOrDefault(deed.group(1).toLowerCase(Locale.ROOT), what) : what;
    }

    /** How it goes on behind “I said I'd”: a thing needs a verb there. */
    public static String asDeed(String what) {
        return THING.matcher(what).matches() ? "see to " + what : what;
    }
}
