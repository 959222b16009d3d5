package org.trustcoach.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trustcoach.practice.Comparison.Margin;
import org.trustcoach.practice.Comparison.Reason;

/**
 * Feedback on the words of a rep. This is what the chat and the commands ask. Thread-safe; a reply takes some milliseconds, and none
 * fails, whatever is in it. Of a long one the first 4,096 characters are looked at; the worst that were tried, full of tiny clauses,
 * took 0.4 seconds of one core, and up to 0.9 on a busy machine.
 */
public final class PhraseFeedback {

    public static final int FEWEST_VARIANTS = 2;
    public static final int MOST_VARIANTS = 4;

    /** Less than this is no lead to choose by. */
    private static final double SLIGHT = 0.5;

    private static final double CLEAR = 1.5;
    private static final int REASONS = 3;

    private final Marker marker;
    private final Rubric rubric;

    public PhraseFeedback(Marker marker, Rubric rubric) {
        this.marker = marker;
        this.rubric = rubric;
    }

    /** What counts, how much, and what is said of it. */
    public Rubric rubric() {
        return rubric;
    }

    /** What is found in a reply, and what that does to trust. */
    public Feedback analyse(Utterance utterance) {
        List<Finding> findings = marker.mark(utterance);
        return new Feedback(findings, Balance.of(findings, rubric), Ownership.isIn(utterance.reply()));
    }

    /**
     * Compares wordings of the same message; the first of equals is the best.
     *
     * @param variants two to four
     * @throws IllegalArgumentException if there are fewer or more
     */
    public Comparison compare(List<Utterance> variants) {
        if (variants.size() < FEWEST_VARIANTS || variants.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("two to four variants can be compared, not " + variants.size());
        }
        List<Feedback> feedback = variants.stream().map(this::analyse).toList();
        List<Integer> order = IntStream.range(0, feedback.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -feedback.get(i).balance().sum()))
                .toList();
        int best = order.get(0);
        int next = order.get(1);
        double lead = feedback.get(best).balance().sum()
                - feedback.get(next).balance().sum();
        Margin margin = lead >= CLEAR ? Margin.CLEAR : lead >= SLIGHT ? Margin.SLIGHT : Margin.CLOSE;
        return new Comparison(best, margin, reasons(feedback, best, next), feedback);
    }

    private List<Reason> reasons(List<Feedback> feedback, int best, int next) {
        Stream<Reason> strengths =
                onlyIn(feedback, best, next, Direction.STRENGTH).map(finding -> new Reason(best, finding));
        Stream<Reason> faults = onlyIn(feedback, next, best, Direction.FAULT).map(finding -> new Reason(next, finding));
        List<Reason> reasons = new ArrayList<>(Stream.concat(strengths, faults).toList());
        reasons.sort(Comparator.comparingDouble(
                reason -> -rubric.of(reason.finding().check()).weight()));
        return reasons.stream().limit(REASONS).toList();
    }

    /** The first finding of each check that one wording has and the other hasn't. */
    private Stream<Finding> onlyIn(List<Feedback> feedback, int one, int other, Direction direction) {
        List<Check> shared =
                feedback.get(other).findings().stream().map(Finding::check).toList();
        List<Check> told = new ArrayList<>(shared);
        return feedback.get(one).findings().stream()
                .filter(finding -> rubric.of(finding.check()).direction() == direction)
                .filter(finding -> rubric.of(finding.check()).weight() > 0)
                .filter(finding -> {
                    boolean fresh = !told.contains(finding.check());
                    told.add(finding.check());
                    return fresh;
                });
    }
}
