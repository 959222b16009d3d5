package org.trustcoach.coach.promise;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.number.Numbers;
import org.trustcoach.coach.promise.offer.Offering;
import org.trustcoach.coach.promise.upkeep.Upkeep;
import org.trustcoach.commitment.CalendarFiles;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.due.Missed;
import org.trustcoach.due.TimeReader;
import org.trustcoach.session.Asked;
import org.trustcoach.session.Settings;

/** Everything that is said about promises in a chat. Immutable and thread-safe. */
public final class Promises {

    private static final Expectation NAME = new Expectation(Expectation.Kind.NAME, null, null, null);

    private static final Set<String> CLOSING = Set.of(
            "done",
            "all done",
            "its done",
            "thats done",
            "done it",
            "did it",
            "i did it",
            "finished",
            "done that",
            "i sent it",
            "sent it",
            "its sent",
            "i did that");

    private final Lines lines;
    private final Dates dates;
    private final Cards cards;
    private final Notice notice;
    private final Offering offering;
    private final Upkeep upkeep;
    private final Unasked unasked;
    private final NewZone newZone;
    private final Preferences preferences;
    private final CalendarFiles calendars;
    private final MissedDates missed;
    private final Correction correction;
    private final Numbers numbers;
    private final Listing listing;
    private final Reminding reminding;

    public Promises(Lines lines, CalendarFiles calendars) {
        TimeReader reader = new TimeReader();
        this.lines = lines;
        this.calendars = calendars;
        this.missed = new MissedDates(lines, reader);
        this.dates = new Dates(reader);
        this.cards = new Cards(lines);
        this.offering = new Offering(lines, cards);
        this.correction = new Correction(lines, cards, reader, offering);
        this.listing = new Listing(lines, cards, offering, reader);
        this.notice = new Notice(lines, reader, offering, cards);
        this.reminding = new Reminding(lines, reader, notice);
        this.upkeep = new Upkeep(lines, cards);
        this.numbers = new Numbers(lines, cards, upkeep, reader);
        this.unasked = new Unasked(lines, cards);
        this.newZone = new NewZone(lines, cards, reader);
        this.preferences = new Preferences(lines);
    }

    /** What a message promises, changes or calls off, as far as there is something to be said about it. */
    public List<Captured> hear(Desk desk, String text) {
        return notice.hear(desk, text);
    }

    /**
     * Whether what was heard was promised to or by somebody by name and is due more than an hour from now, or changes something
     * that is kept in mind already.
     */
    public static boolean isAhead(Desk desk, Captured heard) {
        if (heard.kind() != Kind.MINE && heard.kind() != Kind.THEIRS) {
            return !Notice.isUnknown(desk, heard);
        }
        LocalDateTime soon = Dates.now(desk).plusHours(1);
        return heard.who() != null
                && Stream.ofNullable(heard.time())
                        .flatMap(time -> time.readings().stream().limit(1))
                        .anyMatch(reading -> reading.due().isAfter(soon));
    }

    /** Whether the message is nothing but that. */
    public boolean isAll(String text, List<Captured> heard) {
        return notice.isAll(text, heard);
    }

    /** Offers what was heard. */
    public void offer(Desk desk, String text, List<Captured> heard) {
        notice.offer(desk, text, heard);
    }

    /** Whether these words only give another date to the card at hand, though they may begin as a no to it. */
    public boolean isOtherDate(Desk desk, String text) {
        return desk.session().talk().asked() == null && correction.isMeant(desk, text);
    }

    /** Takes a typed answer to a question about a promise, or a date that is set right; false if it is neither. */
    public boolean answer(Desk desk, String text) {
        Asked asked = desk.session().talk().asked();
        if (numbers.hear(desk, text) || reminding.begin(desk, text) || offering.saveInWords(desk, text)) {
            return true;
        }
        if (asked != null && Reminding.isAsked(asked)) {
            return remind(desk, asked, text);
        }
        if (asked == null) {
            return correction.hear(desk, text);
        }
        List<Due> readings = dates.typed(desk, text);
        boolean offered = asked.kind() == Asked.Kind.DATE || asked.kind() == Asked.Kind.PERSON;
        boolean taken = offered
                ? offering.answer(desk, asked, readings, NAME.accept(text))
                : upkeep.answer(desk, asked, readings);
        if (taken || asked.kind() != Asked.Kind.PERSON && isAskedAgain(desk, text)) {
            return true;
        }
        desk.ask(null);
        return false;
    }

    /** Keeps what was to be saved and lacks only a name, of somebody who talks of something else. */
    public void keepUnnamed(Desk desk, Asked asked) {
        offering.keepUnnamed(desk, asked);
    }

    private boolean remind(Desk desk, Asked asked, String text) {
        boolean taken = reminding.answer(desk, asked, text);
        if (!taken) {
            desk.ask(null);
        }
        return taken;
    }

    /** Asks once more what was asked, of somebody whose words were no answer. */
    public void askAgain(Desk desk, Asked asked) {
        if (Reminding.isAsked(asked)) {
            reminding.askAgain(desk, asked);
            return;
        }
        desk.ask(asked);
        desk.say(lines.say(asked.kind() == Asked.Kind.PERSON ? LineKey.FOR_WHOM : LineKey.DATE_AGAIN));
    }

    /** A past day, or one that no calendar has, leaves the question open. */
    private boolean isAskedAgain(Desk desk, String text) {
        Optional<Missed> words = missed.in(desk, text);
        words.ifPresent(found -> desk.say(missed.question(text, found)));
        return words.isPresent();
    }

    /** Does what a button of a card says; false if it is an old one. */
    public boolean press(Desk desk, Act act) {
        return switch (act.verb()) {
            case SAVE, READING, DATE, ON, WHO, NOT -> offering.press(desk, act);
            case LEAVE -> leave(desk);
            case CALENDAR -> calendar(desk, act.about());
            case ALONG -> newZone.bringAlong(desk, act.detail());
            case SET -> preferences.press(desk, act);
            default -> upkeep.press(desk, act);
        };
    }

    private boolean leave(Desk desk) {
        desk.show(Card.inPlace(lines.say(LineKey.LEFT_AS_IT_IS), List.of()));
        return true;
    }

    /** The open ones, of one client if a name is given. */
    public void list(Desk desk, String client) {
        listing.open(desk, client);
    }

    /** Those that a question is about: all that are open, those of a client, or those that are due by some time. */
    public void listAsked(Desk desk, String text) {
        listing.asked(desk, text);
    }

    /** Whether a message only says that something is done, and not what. */
    public static boolean isClosing(String text) {
        return CLOSING.contains(Words.normalise(text));
    }

    /** Asks which of the open ones is done. */
    public void close(Desk desk) {
        listing.close(desk);
    }

    /** Whether the rep asks what they have promised, in words that mean nothing else. */
    public static boolean isAboutOwn(String text) {
        return AskedAbout.isOwn(text);
    }

    /** Whether a question asks for the open promises, with somebody's name or without. */
    public static boolean isAsking(String text) {
        return AskedAbout.isAsking(text);
    }

    /** Whether a message names a client to or by whom something was promised. */
    public static boolean isKept(Desk desk, String text) {
        return new AskedAbout(desk.session().ledger()).known(text).isPresent();
    }

    /** Whether a question is about promises to somebody of whom nothing may be known. */
    public static boolean isAboutSomebody(String text) {
        return AskedAbout.stranger(text).isPresent();
    }

    /**
     * A file with the open ones that have a date.
     *
     * @param about the only one that is meant, or the empty string for all
     * @return whether it is open, or all were meant
     */
    public boolean calendar(Desk desk, String about) {
        List<Commitment> dated = desk.session().ledger().open().stream()
                .filter(one -> one.due() != null && (about.isEmpty() || one.id().equals(about)))
                .toList();
        if (!dated.isEmpty()) {
            Attachment file = new Attachment(
                    "promises.ics",
                    "text/calendar",
                    calendars.write(dated, desk.settings().week().start(), desk.now()));
            LineKey words = about.isEmpty() ? LineKey.CALENDAR : LineKey.CALENDAR_OF_ONE;
            desk.show(new Card(lines.say(words), List.of(), "", null, file, false));
        } else if (about.isEmpty()) {
            desk.say(lines.say(LineKey.NO_PROMISES));
        }
        return about.isEmpty() || !dated.isEmpty();
    }

    /** The time has come to speak unasked. */
    public void comeDue(Desk desk) {
        unasked.speak(desk);
    }

    /** The person's zone is another one now. */
    public void zoneChanged(Desk desk, Settings before) {
        newZone.changed(desk, before);
    }

    /** What is set about dates and reminders. */
    public RichText settings(Desk desk) {
        return preferences.words(desk);
    }

    /** Sets something about dates and reminders as a button would, or shows what can be chosen if there is no value. */
    public void set(Desk desk, String topic, String value) {
        preferences.set(desk, topic, value);
    }

    /** Shows what can be set about dates and reminders. */
    public void preferences(Desk desk) {
        desk.show(Card.of(preferences.words(desk), preferences.choices()));
    }
}
