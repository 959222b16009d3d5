package org.trustcoach.coach.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.KeptKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.rehearsal.log.Note;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.rehearsal.log.Practised;

/** Says all that is kept of a chat, but for its settings. Immutable and thread-safe. */
public final class Inventory {

    private final Lines lines;
    private final KeptAnswers answers;
    private final Playbook playbook;

    public Inventory(Lines lines, Dialogs dialogs, Playbook playbook) {
        this.lines = lines;
        this.answers = new KeptAnswers(lines, dialogs);
        this.playbook = playbook;
    }

    /** A text for each heading. */
    public List<RichText> of(Desk desk) {
        KeptPromises promises = new KeptPromises(lines, desk);
        List<RichText> practised = desk.session().logbook().practised().stream()
                .map(one -> rehearsal(one, promises))
                .toList();
        List<RichText> notes =
                desk.session().logbook().notes().stream().map(this::note).toList();
        return List.of(
                section(lines.say(KeptKey.KEPT_TALK), talk(desk)),
                section(counted(KeptKey.KEPT_PROMISES, promises.number()), promises.all()),
                section(counted(KeptKey.KEPT_PRACTISED, practised.size()), practised),
                section(counted(KeptKey.KEPT_NOTES, notes.size()), notes));
    }

    private List<RichText> talk(Desk desk) {
        Stream<RichText> places =
                desk.session().talk().position().frames().stream().flatMap(answers::of);
        Stream<RichText> said = desk.session().talk().performances().stream().flatMap(this::lines);
        return Stream.concat(places, said).toList();
    }

    private Stream<RichText> lines(Performance performance) {
        return Stream.concat(performance.attempts().stream(), Stream.ofNullable(performance.takenBack()))
                .map(attempt -> lines.say(KeptKey.KEPT_LINE, "text", attempt.reply()));
    }

    private RichText rehearsal(Practised one, KeptPromises dates) {
        return lines.say(
                KeptKey.KEPT_REHEARSAL,
                "title",
                playbook.scenario(one.scenario()).map(Scenario::title).orElse(one.scenario()),
                "result",
                lines.label(KeptKey.valueOf("LEFT_" + one.result().name())),
                "lines",
                String.valueOf(one.lines()),
                "date",
                dates.day(one.when()));
    }

    private RichText note(Note note) {
        return switch (note.kind()) {
            case UNFAIR -> lines.say(KeptKey.KEPT_NOTE_UNFAIR, "text", note.text(), "quote", note.quote());
            case MISUNDERSTOOD -> lines.say(KeptKey.KEPT_NOTE_MISUNDERSTOOD, "text", note.text());
        };
    }

    private RichText counted(KeptKey heading, int number) {
        return lines.say(heading, "number", String.valueOf(number));
    }

    private RichText section(RichText heading, List<RichText> entries) {
        List<RichText> all = new ArrayList<>(List.of(heading));
        all.addAll(entries.isEmpty() ? List.of(lines.say(KeptKey.KEPT_NOTHING)) : entries);
        return RichText.join(all, "\n");
    }
}
