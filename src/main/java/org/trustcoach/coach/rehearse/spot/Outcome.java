package org.trustcoach.coach.rehearse.spot;

import java.util.Optional;
import java.util.function.Supplier;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Tier;
import org.trustcoach.rehearsal.log.Attempt;
import org.trustcoach.rehearsal.log.Performance;

/** Tells from all lines of a rehearsal whether they drove the client away. */
public final class Outcome {

    /** One slip drives nobody away. */
    private static final int SEVERAL = 2;

    private final Supplier<PhraseFeedback> feedback;
    private final Spots spots;

    public Outcome(Supplier<PhraseFeedback> feedback, Spots spots) {
        this.feedback = feedback;
        this.spots = spots;
    }

    /** Whether several lines did harm, and more than did good; what isn't sure counts for the rep and never against. */
    public boolean isColder(Performance performance) {
        long bad = 0;
        long good = 0;
        for (Attempt attempt : performance.attempts()) {
            double sum = sum(performance.dialog(), attempt);
            bad += sum < 0 ? 1 : 0;
            good += sum > 0 ? 1 : 0;
        }
        return bad >= SEVERAL && bad > good;
    }

    private double sum(String dialog, Attempt attempt) {
        Optional<Feedback> found =
                spots.find(dialog, attempt.cue()).map(spot -> feedback.get().analyse(spot.utterance(attempt.reply())));
        return found.map(this::sum).orElse(0.0);
    }

    private double sum(Feedback found) {
        Rubric rubric = feedback.get().rubric();
        return Balance.of(
                        found.findings().stream()
                                .filter(finding -> finding.tier() == Tier.SURE
                                        || rubric.of(finding.check()).direction() == Direction.STRENGTH)
                                .toList(),
                        rubric)
                .sum();
    }
}
