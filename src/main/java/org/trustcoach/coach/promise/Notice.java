package org.trustcoach.coach.promise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.DueWords;
import org.trustcoach.coach.promise.card.Title;
import org.trustcoach.coach.promise.number.Seen;
import org.trustcoach.coach.promise.offer.Offering;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.TimeReader;

/** Notices what a message promises or changes, and offers to act on it. Nothing is changed unasked. */
final class Notice {

    /** So many cards a message brings. */
    private static final int MOST = 3;

    private static final double ALL_BUT = 0.35;
    private static final String REMIND_ME = "remind me";

    private final Lines lines;
    private final Capture capture;
    private final Offering offering;
    private final Cards cards;
    private final MissedDates missed;

    Notice(Lines lines, TimeReader reader, Offering offering, Cards cards) {
        this.lines = lines;
        this.capture = new Capture(reader::read);
        this.offering = offering;
        this.cards = cards;
        this.missed = new MissedDates(lines, reader);
    }

    /** What is worth a card: promises, and changes of what is kept in mind. */
    List<Captured> hear(Desk desk, String text) {
        Clients clients = Clients.of(desk.session().ledger().clients());
        return capture.hear(text, desk.settings().reference(desk.now()), clients).stream()
                .filter(heard ->
                        isNew(heard) || !matches(desk, heard).isEmpty() || isToldAnew(heard) || isUnknown(desk, heard))
                .limit(MOST)
                .toList();
    }

    private static boolean isNew(Captured heard) {
        return heard.kind() == Kind.MINE || heard.kind() == Kind.THEIRS;
    }

    /** Whether something gets another date that was promised to somebody and isn't kept in mind yet. */
    private static boolean isToldAnew(Captured heard) {
        return heard.kind() == Kind.MOVED
                && heard.who() != null
                && heard.time() != null
                && !heard.time().readings().isEmpty()
                && !heard.what().isBlank()
                && !Matches.isCalledIt(heard);
    }

    /** Whether “it” gets another date, and nobody can tell what. */
    static boolean isUnknown(Desk desk, Captured heard) {
        boolean mayBePromise = !desk.session().ledger().open().isEmpty()
                || desk.session().talk().position().top().isEmpty();
        return mayBePromise
                && heard.kind() == Kind.MOVED
                && heard.time() != null
                && Matches.isCalledIt(heard)
                && matches(desk, heard).isEmpty();
    }

    private static List<Commitment> matches(Desk desk, Captured heard) {
        List<Commitment> matches = new Matches(desk.session().ledger()).of(heard);
        return matches.size() > 1 && heard.kind() != Kind.DONE && Matches.pointing(heard)
                ? new Seen(desk).alone().map(List::of).orElse(matches)
                : matches;
    }

    /** Whether next to nothing of the message stands outside of what was heard, and nothing is asked. */
    boolean isAll(String text, List<Captured> heard) {
        int covered = 0;
        int until = 0;
        for (Captured one : heard) {
            covered += Math.max(0, one.end() - Math.max(until, one.start()));
            until = Math.max(until, one.end());
        }
        return !heard.isEmpty() && text.indexOf('?') < 0 && text.length() - covered <= ALL_BUT * text.length();
    }

    void offer(Desk desk, String text, List<Captured> heard) {
        for (Captured one : heard) {
            switch (one.kind()) {
                case MINE, THEIRS -> promised(desk, text, one);
                case DONE -> which(desk, one, LineKey.IS_IT_DONE, Act.of(Verb.DONE, "", ""));
                case CANCELLED -> which(desk, one, LineKey.IS_IT_OFF, Act.of(Verb.DROP, "", ""));
                case MOVED -> moved(desk, text, one);
                case STUCK -> which(desk, one, LineKey.IS_IT_MOVED, Act.of(Verb.CANT, "", ""));
            }
        }
    }

    private void promised(Desk desk, String text, Captured heard) {
        Offered offered = offered(desk, text, heard);
        missed.in(desk, text, heard)
                .ifPresentOrElse(
                        words -> offering.askWhen(
                                desk,
                                offered.undated(MissedDates.without(offered.what(), MissedDates.said(text, words))),
                                missed.question(text, words)),
                        () -> offering.offer(desk, offered));
    }

    private void which(Desk desk, Captured heard, LineKey question, Act act) {
        desk.show(cards.which(desk, lines.say(question), matches(desk, heard), act));
    }

    /** To another date; without one the rep is asked as for a promise that can't be kept. */
    private void moved(Desk desk, String text, Captured heard) {
        List<Due> readings = readings(desk, text, heard.time());
        if (readings.isEmpty()) {
            which(desk, heard, LineKey.IS_IT_MOVED, Act.of(Verb.CANT, "", ""));
            return;
        }
        List<Commitment> matches = isUnknown(desk, heard) ? open(desk) : matches(desk, heard);
        if (matches.isEmpty() && Matches.isCalledIt(heard)) {
            desk.say(lines.say(RouteKey.WHICH_PROMISE));
            return;
        }
        if (matches.isEmpty()) {
            promised(desk, text, heard);
            return;
        }
        Due due = matches.size() == 1 ? Dates.keepingTime(matches.get(0), readings.get(0)) : readings.get(0);
        RichText question = lines.say(LineKey.MOVE_IT_TO, "date", new DueWords(desk).of(due));
        desk.show(cards.which(desk, question, matches, new Act(Verb.MOVE, "", "", Dates.write(due))));
    }

    private static List<Commitment> open(Desk desk) {
        return desk.session().ledger().open().stream().limit(MOST).toList();
    }

    private static Offered offered(Desk desk, String text, Captured heard) {
        Side side = heard.kind() == Kind.THEIRS ? Side.THEIRS : Side.MINE;
        List<Due> readings = new ArrayList<>(readings(desk, text, heard.time()));
        Due due = readings.isEmpty() ? null : readings.remove(0);
        Reading reminder = reminder(text, heard);
        return new Offered(
                desk.nextId(),
                side,
                new LastNamed(desk).who(text, heard),
                what(text, heard),
                due,
                readings,
                reminder == null ? null : moment(desk, reminder),
                side == Side.THEIRS);
    }

    /** A thing that got another date is called as it was written, with its capitals. */
    private static String what(String text, Captured heard) {
        int at = heard.kind() == Kind.MOVED
                ? text.toLowerCase(Locale.ROOT).indexOf(heard.what().toLowerCase(Locale.ROOT))
                : -1;
        return at < 0
                ? Title.of(heard.what())
                : text.substring(at, Math.min(text.length(), at + heard.what().length()));
    }

    /** When the rep asked to be reminded; who asks so and names one time means that time. */
    private static @Nullable Reading reminder(String text, Captured heard) {
        Mention time = heard.time();
        boolean asked = text.toLowerCase(Locale.ROOT).contains(REMIND_ME);
        if (heard.remindAt() != null || !asked || time == null || heard.kind() != Kind.MINE) {
            return heard.remindAt();
        }
        return time.readings().stream().findFirst().orElse(null);
    }

    /** On a day alone it is reminded of when work begins. */
    private static LocalDateTime moment(Desk desk, Reading reading) {
        return reading.grain() == Grain.DAY
                ? reading.due().toLocalDate().atTime(desk.settings().week().start())
                : reading.due();
    }

    private static List<Due> readings(Desk desk, String text, @Nullable Mention time) {
        if (time == null) {
            return List.of();
        }
        String said = text.substring(time.start(), Math.min(text.length(), time.end()));
        return time.readings().stream()
                .map(reading -> Due.of(reading, desk.settings().zone(), said))
                .toList();
    }
}
