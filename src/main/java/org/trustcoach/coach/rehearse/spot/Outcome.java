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

    private static final double OWNED = 0.5;

    private final Supplier<PhraseFeedback> feedback;
    private final Spots spots;

    public Outcome(Supplier<PhraseFeedback> feedback, Spots spots) {
        this.feedback = feedback;
        this.spots = spots;
    }

    /** What lines did: how many did good, and how many did harm. */
    private record Count(long good, long bad) {}

    /** Whether several lines did harm, and more than did good; what isn't sure counts for the rep and never against. */
    public boolean isColder(Performance performance) {
        Count count = count(performance);
        return count.bad() >= SEVERAL && count.bad() > count.good();
    }

    /** Whether as many lines did good as did harm: then the marks on the way speak against a bad end. */
    public boolean isEven(Performance performance) {
        Count count = count(performance);
        return count.good() >= count.bad();
    }

    private Count count(Performance performance) {
        long bad = 0;
        long good = 0;
        for (Attempt attempt : performance.attempts()) {
            double sum = sum(performance.dialog(), attempt);
            bad += sum < 0 ? 1 : 0;
            good += sum > 0 ? 1 : 0;
        }
        return new Count(good, bad);
    }

    private double sum(String dialog, Attempt attempt) {
        Optional<Feedback> found =
                spots.find(dialog, attempt.cue()).map(spot -> feedback.get().analyse(spot.utterance(attempt.reply())));
        return found.map(this::sum).orElse(0.0);
    }

    /** A fault that is owned does good where nothing else is found. */
    private double sum(Feedback found) {
        Rubric rubric = feedback.get().rubric();
        double owned = found.owned() ? OWNED : 0;
        return owned
                + Balance.of(
                                found.findings().stream()
                                        .filter(finding -> finding.tier() == Tier.SURE
                                                || rubric.of(finding.check()).direction() == Direction.STRENGTH)
                                        .toList(),
                                rubric)
                        .sum();
    }
}
