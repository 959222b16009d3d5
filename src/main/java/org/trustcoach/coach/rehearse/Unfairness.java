package org.trustcoach.coach.rehearse;

import java.util.List;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.rehearse.remark.Remarks;
import org.trustcoach.coach.rehearse.spot.Spot;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubric;
import org.trustcoach.rehearsal.log.Attempt;
import org.trustcoach.rehearsal.log.Note;
import org.trustcoach.session.Offer;

/** Takes down which mark a rep finds unfair. */
final class Unfairness {

    private final Lines lines;
    private final Remarks remarks;
    private final Rubric rubric;

    Unfairness(Lines lines, Remarks remarks, Rubric rubric) {
        this.lines = lines;
        this.remarks = remarks;
        this.rubric = rubric;
    }

    /** Whether it is clear which mark is meant, and noted. */
    boolean hear(Room room, Act act, Spot spot, Attempt last, List<Finding> told) {
        List<Finding> meant = told.stream()
                .filter(finding ->
                        act.detail().isEmpty() || finding.check().id().equals(act.detail()))
                .toList();
        if (meant.size() == 1) {
            note(room, spot, last, meant.get(0));
            room.say(lines.say(PracticeKey.UNFAIR_NOTED));
            return true;
        }
        room.say(lines.say(PracticeKey.WHICH_UNFAIR));
        told.forEach(finding -> room.offer(Offer.of(
                remarks.name(finding.check()),
                Act.move(Act.Verb.UNFAIR, finding.check().id()))));
        return false;
    }

    private void note(Room room, Spot spot, Attempt last, Finding finding) {
        room.logbook(room.session()
                .logbook()
                .with(new Note(
                        Note.Kind.UNFAIR,
                        room.now(),
                        last.reply(),
                        spot.step().client(),
                        finding.check().id(),
                        finding.quote(),
                        rubric.version())));
    }
}
