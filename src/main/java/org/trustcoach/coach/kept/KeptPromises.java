package org.trustcoach.coach.kept;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.KeptKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Change;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.due.WallClock;

/** The promises that are kept, closed ones too, each with what became of it. For one turn. */
final class KeptPromises {

    private final Lines lines;
    private final Desk desk;
    private final PromiseWords words;

    KeptPromises(Lines lines, Desk desk) {
        this.lines = lines;
        this.desk = desk;
        this.words = new PromiseWords(lines, desk);
    }

    int number() {
        return desk.session().ledger().commitments().size();
    }

    List<RichText> all() {
        Stream<RichText> saved =
                desk.session().ledger().commitments().values().stream().map(this::saved);
        Stream<RichText> offered = desk.session().talk().offered().stream()
                .map(one ->
                        lines.say(KeptKey.KEPT_OFFERED, "promise", words.of(one).text()));
        return Stream.concat(saved, offered).toList();
    }

    /** A day as this person writes it. */
    String day(Instant moment) {
        return words.dates()
                .day(new WallClock(desk.settings().zone()).at(moment).toLocalDate());
    }

    private RichText saved(Commitment commitment) {
        return lines.say(
                KeptKey.KEPT_PROMISE, "promise", words.of(commitment).text(), "history", history(commitment.history()));
    }

    private String history(List<Change> changes) {
        List<String> told = new ArrayList<>(List.of(state(KeptKey.STATE_SAVED, changes.get(0))));
        changes.stream()
                .skip(1)
                .map(change -> state(KeptKey.valueOf("STATE_" + change.state().name()), change))
                .forEach(told::add);
        return told.stream().collect(Collectors.joining(", "));
    }

    private String state(KeptKey key, Change change) {
        return lines.say(key, "date", day(change.at())).text();
    }
}
