package org.trustcoach.coach.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.offer.Offering;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.TimeReader;

/** Lists promises: all that are open, those of a client, or those that are due by a time that is asked about. */
final class Listing {

    private static final List<String> SAID = List.of("promised", "promise", "committed", "told", "given", "said");

    private static final int FEW = 4;

    private final Lines lines;
    private final Cards cards;
    private final Offering offering;
    private final TimeReader reader;

    Listing(Lines lines, Cards cards, Offering offering, TimeReader reader) {
        this.lines = lines;
        this.cards = cards;
        this.offering = offering;
        this.reader = reader;
    }

    /** What a question about promises asks for: did I promise Anna anything? What's due this week? */
    void asked(Desk desk, String text) {
        Optional<String> client = new AskedAbout(desk.session().ledger()).client(text);
        List<Mention> times = reader.read(text, desk.settings().reference(desk.now()));
        boolean dated = times.size() == 1 && !times.get(0).readings().isEmpty() && !saidThen(text);
        if (client.isPresent() || !dated) {
            open(desk, client.orElse(""));
        } else {
            Mention time = times.get(0);
            due(desk, time.readings().get(0), text.substring(time.start(), time.end()));
        }
    }

    /** What have I promised this week: the time says when it was promised. */
    private static boolean saidThen(String text) {
        String words = " " + Words.normalise(text) + " ";
        return SAID.stream().anyMatch(word -> words.contains(" " + word + " ")) && !words.contains(" due ");
    }

    private void due(Desk desk, Reading asked, String said) {
        List<Commitment> due = desk.session().ledger().open().stream()
                .filter(one -> isDue(desk, one, asked))
                .toList();
        LineKey key = due.isEmpty() ? LineKey.NONE_DUE : LineKey.PROMISES_DUE;
        if (due.isEmpty()) {
            desk.say(lines.say(key, "when", said));
        } else {
            desk.show(cards.listOrOne(desk, lines.say(key, "when", said), due));
        }
    }

    /** Whether it is due in the time that is asked about; what is overdue is due in any that has begun. */
    private static boolean isDue(Desk desk, Commitment commitment, Reading asked) {
        if (commitment.due() == null) {
            return false;
        }
        LocalDate day = commitment.due().at().toLocalDate();
        LocalDate first =
                asked.from() == null ? asked.due().toLocalDate() : asked.from().toLocalDate();
        LocalDate last = asked.to() == null
                ? asked.due().toLocalDate()
                : asked.to().minusMinutes(1).toLocalDate();
        boolean begun = !first.isAfter(Dates.now(desk).toLocalDate());
        return !day.isAfter(last) && (begun || !day.isBefore(first));
    }

    /** The open ones, of one client if a name is given. */
    void open(Desk desk, String client) {
        Ledger ledger = desk.session().ledger();
        List<Commitment> open = client.isEmpty()
                ? ledger.open()
                : ledger.of(client).stream().filter(Commitment::isOpen).toList();
        boolean unsaved = desk.session().talk().offered().stream()
                .anyMatch(offered -> client.isEmpty() || Ledger.isNamed(offered.who(), client));
        show(desk, open, client, unsaved);
        if (unsaved) {
            offering.remind(desk);
        }
        if (!client.isEmpty()) {
            RichText tally = new Tally(lines).of(ledger.evidence(client));
            desk.say(tally.isEmpty() ? tally : lines.say(LineKey.EVIDENCE, "who", client, "tally", tally.text()));
        }
    }

    /** Asks which of the open ones is done; where there are many the list is shown. */
    void close(Desk desk) {
        List<Commitment> open = desk.session().ledger().open();
        if (open.isEmpty() || open.size() > FEW) {
            open(desk, "");
        } else {
            desk.show(cards.which(desk, lines.say(LineKey.IS_IT_DONE), open, Act.of(Act.Verb.DONE, "", "")));
        }
    }

    private void show(Desk desk, List<Commitment> open, String client, boolean unsaved) {
        if (open.isEmpty() && unsaved) {
            desk.say(lines.say(LineKey.NONE_SAVED));
        } else if (open.isEmpty()) {
            desk.say(
                    client.isEmpty()
                            ? lines.say(LineKey.NO_PROMISES)
                            : lines.say(LineKey.NO_PROMISES_WITH, "who", client));
        } else {
            desk.show(cards.listOrOne(desk, lines.say(LineKey.PROMISES), open));
        }
    }
}
