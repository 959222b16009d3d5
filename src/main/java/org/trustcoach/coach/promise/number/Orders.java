package org.trustcoach.coach.promise.number;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.DueWords;
import org.trustcoach.coach.promise.upkeep.Upkeep;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.due.TimeReader;
import org.trustcoach.session.Asked;

/** Does with a promise what a button would, by its number: done 1, 2 is done, snooze 3 till Monday, move 1 to Friday. */
final class Orders {

    private static final Map<String, Verb> VERBS = Map.ofEntries(
            Map.entry("done", Verb.DONE),
            Map.entry("did", Verb.DONE),
            Map.entry("finished", Verb.DONE),
            Map.entry("snooze", Verb.SNOOZE),
            Map.entry("postpone", Verb.SNOOZE),
            Map.entry("drop", Verb.DROP),
            Map.entry("remove", Verb.DROP),
            Map.entry("delete", Verb.DROP),
            Map.entry("cant make", Verb.CANT),
            Map.entry("cant do", Verb.CANT),
            Map.entry("move", Verb.MOVE),
            Map.entry("shift", Verb.MOVE));

    private static final String NUMBER = "(?:promise |number |no |nr )?(\\d{1,3})";
    private static final Pattern NUMBERED = Pattern.compile("(?:please |i )?(" + String.join("|", VERBS.keySet())
            + ")(?: with)? " + NUMBER + "(?: (?:to|till|until|for|on) (.+))?(?: please)?");
    private static final Pattern TOLD = Pattern.compile(
            "(?:please )?(?:mark |put )?" + NUMBER + " (?:is |was |as )?(?:all )?(done|finished)(?: please| now)?");

    /** Of the one at hand, until when. */
    private static final Pattern SNOOZED =
            Pattern.compile("(?:please )?(?:snooze|postpone)(?: it| this| that)?(?: (?:to|till|until|for))? (.+)");

    private static final Pattern REDATED = Pattern.compile(
            "(?:please )?(?:(?:change|move|fix) (?:the |its )?(?:date|day|time)|(?:an)?other (?:date|day)|(?:a )?(?:new|different) (?:date|day))"
                    + "(?: (?:of|for) " + NUMBER + ")?(?: please)?");

    private static final int WORDS_OF_A_TIME = 5;

    private final Lines lines;
    private final Cards cards;
    private final Upkeep upkeep;
    private final Dates dates;
    private final Numbers numbers;

    Orders(Lines lines, Cards cards, Upkeep upkeep, TimeReader reader, Numbers numbers) {
        this.lines = lines;
        this.cards = cards;
        this.upkeep = upkeep;
        this.dates = new Dates(reader);
        this.numbers = numbers;
    }

    boolean hear(Desk desk, String text) {
        String words = plain(text);
        Matcher told = TOLD.matcher(words);
        if (told.matches()) {
            return order(desk, Verb.DONE, told.group(1), null);
        }
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            return order(desk, VERBS.getOrDefault(numbered.group(1), Verb.DONE), numbered.group(2), numbered.group(3));
        }
        Matcher redated = REDATED.matcher(words);
        if (redated.matches()) {
            return redate(desk, redated.group(1));
        }
        Matcher snoozed = SNOOZED.matcher(words);
        List<Due> until = snoozed.matches() ? time(desk, snoozed.group(1)) : List.of();
        if (until.isEmpty()) {
            return false;
        }
        if (!snooze(desk, new Seen(desk).alone(), until)) {
            numbers.show(desk, LineKey.WHICH_NUMBER, "");
        }
        return true;
    }

    /** Lower case, without apostrophes and without signs at the end; times of day keep theirs. */
    private static String plain(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("['’#]", "");
        return words.replaceAll("\\s+", " ").replaceFirst("[.!]+$", "");
    }

    /** @param when the words behind it, or null */
    private boolean order(Desk desk, Verb verb, String number, @Nullable String when) {
        List<Due> readings = time(desk, when);
        boolean timed = verb == Verb.MOVE || verb == Verb.SNOOZE && when != null;
        if (timed && readings.isEmpty() || !timed && when != null) {
            return false; // two boxes to Berlin, and the like
        }
        numbers.find(desk, number).ifPresent(one -> obey(desk, verb, one, readings));
        return true;
    }

    /** Another date is agreed on with the client first: what helps with that is said as for one that can't be kept. */
    private boolean redate(Desk desk, @Nullable String number) {
        if (number != null) {
            return order(desk, Verb.CANT, number, null);
        }
        Optional<Commitment> one = new Seen(desk).alone();
        one.ifPresentOrElse(
                found -> upkeep.press(desk, Act.of(Verb.CANT, found.id(), found.version())),
                () -> numbers.show(desk, LineKey.WHICH_NUMBER, ""));
        return true;
    }

    private void obey(Desk desk, Verb verb, Commitment one, List<Due> readings) {
        if (verb == Verb.MOVE) {
            Due due = Dates.keepingTime(one, readings.get(0));
            desk.show(cards.which(
                    desk,
                    lines.say(LineKey.MOVE_IT_TO, "date", new DueWords(desk).of(due)),
                    List.of(one),
                    new Act(Verb.MOVE, "", "", Dates.write(due))));
        } else if (!snooze(desk, Optional.of(one), readings)) {
            upkeep.press(desk, Act.of(verb, one.id(), one.version()));
        }
    }

    private boolean snooze(Desk desk, Optional<Commitment> one, List<Due> readings) {
        return one.isPresent()
                && upkeep.answer(desk, new Asked(Asked.Kind.SNOOZE, one.get().id()), readings);
    }

    private List<Due> time(Desk desk, @Nullable String words) {
        return words == null || words.split(" ").length > WORDS_OF_A_TIME ? List.of() : dates.typed(desk, words);
    }
}
