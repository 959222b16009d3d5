package org.trustcoach.coach.promise;

import com.google.re2j.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.DueWords;
import org.trustcoach.coach.promise.offer.Offering;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.TimeReader;
import org.trustcoach.session.Move;

/** Hears a message that only sets right the date of what was offered or saved last, such as “sorry, not tomorrow, I meant Monday”. */
final class Correction {

    /** What was saved longer ago isn't what somebody means without naming it. */
    private static final Duration LATELY = Duration.ofMinutes(10);

    private static final Set<String> MARKS = Set.of(
            "sorry", "meant", "mean", "rather", "instead", "actually", "make", "wrong", "oops", "correction", "scrap");

    private static final Set<String> FILLERS = Set.of(
            "no", "i", "it", "that", "thats", "its", "is", "was", "be", "should", "to", "on", "by", "for", "at", "but",
            "the", "date", "wait", "oh", "ah", "please", "of", "course", "said", "say", "and", "my", "mistake", "until",
            "till");

    /** What it is not, which the time reader passes over. */
    private static final Pattern DENIED = Pattern.compile("(?i)\\bnot\\b[^,.;!?]*");

    private final Lines lines;
    private final Cards cards;
    private final TimeReader reader;
    private final Offering offering;

    Correction(Lines lines, Cards cards, TimeReader reader, Offering offering) {
        this.lines = lines;
        this.cards = cards;
        this.reader = reader;
        this.offering = offering;
    }

    /** Whether these words only give another date to the card that is asked about, though they may begin as a no to it. */
    boolean isMeant(Desk desk, String text) {
        return newest(desk)
                .filter(offered ->
                        isAsked(desk, offered) && !readings(desk, text, true).isEmpty())
                .isPresent();
    }

    private static Optional<Offered> newest(Desk desk) {
        return desk.session().talk().offered().stream().max(Comparator.comparing(Offered::id, Offered.OLDEST_FIRST));
    }

    /** Offers the other date; false if the message is anything else, or nothing was promised lately. */
    boolean hear(Desk desk, String text) {
        Optional<Offered> offered = newest(desk);
        Optional<Commitment> saved = lately(desk)
                .filter(one -> offered.isEmpty()
                        || Offered.OLDEST_FIRST.compare(one.id(), offered.get().id()) > 0);
        boolean asked = offered.isPresent() && saved.isEmpty() && isAsked(desk, offered.get());
        List<Due> readings = offered.isEmpty() && saved.isEmpty() ? List.of() : readings(desk, text, asked);
        if (readings.isEmpty()) {
            return false;
        }
        saved.ifPresentOrElse(
                commitment -> ask(desk, commitment, readings.get(0)),
                () -> offered.ifPresent(one -> offering.offer(desk, one.at(keepingTime(one, readings)))));
        return true;
    }

    /** Whether its card is what was asked last, so that a date alone is about it. */
    private static boolean isAsked(Desk desk, Offered offered) {
        return Optional.ofNullable(desk.session().talk().prompt()).stream()
                .flatMap(prompt -> prompt.offers().stream())
                .filter(offer -> offer.move().kind() == Move.Kind.PROMISE)
                .flatMap(offer -> Act.parse(offer.move().target()).stream())
                .anyMatch(act -> act.about().equals(offered.id()));
    }

    private static List<Due> keepingTime(Offered offered, List<Due> readings) {
        return readings.stream()
                .map(due -> Dates.keepingTime(offered.due(), due))
                .toList();
    }

    private void ask(Desk desk, Commitment commitment, Due reading) {
        Due due = Dates.keepingTime(commitment, reading);
        desk.show(cards.which(
                desk,
                lines.say(LineKey.MOVE_IT_TO, "date", new DueWords(desk).of(due)),
                List.of(commitment),
                new Act(Act.Verb.MOVE, "", "", Dates.write(due))));
    }

    private static Optional<Commitment> lately(Desk desk) {
        Instant since = desk.now().minus(LATELY);
        return desk.session().ledger().open().stream()
                .filter(one -> one.history().get(0).at().isAfter(since))
                .max(Comparator.comparing(one -> one.history().get(0).at()));
    }

    /**
     * The one date of a message that says nothing else but that there was a mistake.
     *
     * @param asked whether a date alone says so
     */
    private List<Due> readings(Desk desk, String text, boolean asked) {
        List<Mention> mentions = reader.read(text, desk.settings().reference(desk.now()));
        StringBuilder rest = new StringBuilder(text);
        mentions.forEach(mention -> blank(rest, mention));
        String said = DENIED.matcher(rest).replaceAll(" ");
        List<String> words = Arrays.asList(Words.normalise(said).split(" "));
        boolean nothingElse =
                words.stream().allMatch(word -> word.isEmpty() || MARKS.contains(word) || FILLERS.contains(word));
        boolean sets = asked || words.stream().anyMatch(MARKS::contains) || rest.length() > said.length();
        return nothingElse && sets && mentions.size() == 1 ? dues(desk, text, mentions.get(0)) : List.of();
    }

    private static List<Due> dues(Desk desk, String text, Mention mention) {
        String said = text.substring(mention.start(), mention.end());
        return mention.readings().stream()
                .map(reading -> Due.of(reading, desk.settings().zone(), said))
                .toList();
    }

    private static void blank(StringBuilder text, Mention mention) {
        for (int i = mention.start(); i < mention.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }
}
