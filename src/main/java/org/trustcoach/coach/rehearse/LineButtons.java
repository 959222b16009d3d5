package org.trustcoach.coach.rehearse;

import java.util.List;
import java.util.function.Supplier;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.rehearse.remark.Remarks;
import org.trustcoach.coach.rehearse.spot.Spot;
import org.trustcoach.coach.rehearse.spot.Spots;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.rehearsal.log.Attempt;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.session.Offer;

/** The buttons below feedback on a line: another try, why, an example, an unfair mark. */
final class LineButtons {

    private final Lines lines;
    private final Supplier<PhraseFeedback> feedback;
    private final Spots spots;

    LineButtons(Lines lines, Supplier<PhraseFeedback> feedback, Spots spots) {
        this.lines = lines;
        this.feedback = feedback;
        this.spots = spots;
    }

    /** The button that leaves a line of a course untried. */
    Offer goOn() {
        return new Offer(
                lines.label(PracticeKey.BUTTON_GO_ON),
                List.of("on", "next", "continue", "skip"),
                Act.move(Act.Verb.ON));
    }

    /**
     * Offers what can be asked about a line.
     *
     * @param told what was told of it
     * @param again whether it can be tried once more
     */
    void offer(Room room, List<Finding> told, boolean again) {
        if (again) {
            room.offer(new Offer(
                    lines.label(PracticeKey.BUTTON_TRY_AGAIN),
                    List.of("again", "once more"),
                    Act.move(Act.Verb.AGAIN)));
        }
        if (!told.isEmpty()) {
            room.offer(Offer.of(lines.label(PracticeKey.BUTTON_WHY), Act.move(Act.Verb.WHY)));
            room.offer(Offer.of(lines.label(PracticeKey.BUTTON_EXAMPLE), Act.move(Act.Verb.EXAMPLE)));
            room.offer(Offer.of(lines.label(PracticeKey.BUTTON_UNFAIR), Act.move(Act.Verb.UNFAIR)));
        }
    }

    /** Does what a button below feedback says; false if the line isn't known any more. */
    boolean press(Room room, Act act) {
        if (act.verb() == Act.Verb.ON) {
            room.onward();
            return true;
        }
        List<Performance> all = room.session().talk().performances();
        if (all.isEmpty()) {
            return false;
        }
        Performance performance = all.get(all.size() - 1);
        Attempt last = performance.last().orElse(null);
        Spot spot = last == null
                ? null
                : spots.find(performance.dialog(), last.cue()).orElse(null);
        if (last == null || spot == null) {
            return false;
        }
        if (act.verb() == Act.Verb.AGAIN) {
            again(room, performance, spot);
        } else {
            explain(room, act, spot, last);
        }
        return true;
    }

    private void again(Room room, Performance performance, Spot spot) {
        room.performance(performance.takeBack());
        room.say(lines.say(PracticeKey.ONCE_MORE));
        room.lead(spot.node());
    }

    private void unfair(Room room, Act act, Spot spot, Attempt last, List<Finding> told) {
        PhraseFeedback ear = feedback.get();
        Unfairness unfairness = new Unfairness(lines, new Remarks(lines, ear.rubric()), ear.rubric());
        if (unfairness.hear(room, act, spot, last, told) && !act.detail().isEmpty()) {
            offer(room, told, spot.scenario() != null);
        }
    }

    private void explain(Room room, Act act, Spot spot, Attempt last) {
        PhraseFeedback ear = feedback.get();
        Remarks remarks = new Remarks(lines, ear.rubric());
        List<Finding> told = remarks.told(ear.analyse(spot.utterance(last.reply())));
        switch (act.verb()) {
            case WHY -> room.say(remarks.reasons(told));
            case EXAMPLE -> room.say(remarks.example(told));
            default -> unfair(room, act, spot, last, told);
        }
        room.keepPrompt();
    }
}
