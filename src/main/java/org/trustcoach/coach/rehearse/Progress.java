package org.trustcoach.coach.rehearse;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.trustcoach.chat.Attachment;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.Practice;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubric;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.rehearsal.log.Pictures;
import org.trustcoach.rehearsal.log.Practised;
import org.trustcoach.rehearsal.log.Training;
import org.trustcoach.rehearsal.log.Weeks;

/** Tells how practising goes, and what comes next. */
final class Progress {

    private final Lines lines;
    private final Playbook playbook;
    private final Supplier<PhraseFeedback> feedback;
    private final Pictures pictures;

    Progress(Lines lines, Practice practice) {
        this.lines = lines;
        this.playbook = practice.playbook();
        this.feedback = practice.feedback();
        this.pictures = practice.pictures();
    }

    /** False if nothing was practised yet. */
    boolean tell(Room room) {
        Logbook logbook = room.session().logbook();
        if (logbook.practised().isEmpty()) {
            return false;
        }
        room.say(lines.say(
                PracticeKey.PROGRESS,
                "number",
                String.valueOf(logbook.practised().size()),
                "closer",
                count(logbook, Result.CLOSER),
                "same",
                count(logbook, Result.SAME),
                "further",
                count(logbook, Result.FURTHER)));
        byte[] picture =
                pictures.progress(Weeks.of(logbook, room.session().settings().zone()));
        if (picture.length > 0) {
            room.attach(Attachment.picture("progress.png", picture));
        }
        next(room, logbook);
        return true;
    }

    private void next(Room room, Logbook logbook) {
        Rubric rubric = feedback.get().rubric();
        Training training = new Training(logbook, playbook, rubric);
        Optional<Check> next = training.next(room.now());
        next.ifPresent(check -> room.say(lines.say(
                PracticeKey.NEXT_TO_PRACTISE,
                "name",
                rubric.of(check).texts().name(),
                "step",
                rubric.of(check).texts().step())));
        next.flatMap(training::situation).ifPresent(scenario -> room.offer(Situations.offer(scenario)));
        room.offer(new org.trustcoach.session.Offer(
                lines.label(PracticeKey.BUTTON_ANOTHER_SITUATION),
                List.of("another", "another one"),
                Act.move(Act.Verb.FIELDS)));
    }

    private static String count(Logbook logbook, Result result) {
        return String.valueOf(logbook.practised().stream()
                .map(Practised::result)
                .filter(result::equals)
                .count());
    }
}
