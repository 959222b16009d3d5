package org.trustcoach.practice.phrases;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Span;

/** Compares what was found in labelled replies with their marks. Not thread-safe. */
public final class Evaluation {

    private static final List<Check> FORMS = List.of(Check.OPEN_QUESTION, Check.CLOSED_QUESTION);

    private final Map<Check, Tally> tallies = new EnumMap<>(Check.class);
    private final Map<Check, Tally> forms = new EnumMap<>(Check.class);
    private int replies;

    /** Adds a reply and what was found in it. */
    public void add(LabelledReply reply, List<Finding> findings) {
        replies++;
        for (Check check : Check.values()) {
            List<Span> found = spans(findings, check);
            tallies.merge(check, tally(reply, check, found), Tally::plus);
            if (FORMS.contains(check)) {
                forms.merge(check, questions(reply.marks(check), found), Tally::plus);
            }
        }
    }

    private static List<Span> spans(List<Finding> findings, Check check) {
        return findings.stream()
                .filter(finding -> finding.check() == check)
                .map(Finding::span)
                .toList();
    }

    private static Tally tally(LabelledReply reply, Check check, List<Span> found) {
        List<Span> marked = reply.marks(check);
        boolean shown = !marked.isEmpty();
        boolean told = !found.isEmpty();
        boolean trap = reply.traps().contains(check);
        boolean right = shown && told;
        BitSet ofFound = letters(found);
        BitSet ofMarked = letters(marked);
        BitSet both = letters(found);
        both.and(ofMarked);
        int shared = both.cardinality();
        int fewer = Math.min(ofFound.cardinality(), ofMarked.cardinality());
        int either = ofFound.cardinality() + ofMarked.cardinality() - shared;
        return new Tally(
                right ? 1 : 0,
                told && !shown ? 1 : 0,
                shown && !told ? 1 : 0,
                right ? shared / (double) either : 0,
                right ? shared / (double) fewer : 0,
                trap ? 1 : 0,
                trap && told ? 1 : 0);
    }

    private static BitSet letters(List<Span> spans) {
        BitSet letters = new BitSet();
        spans.forEach(span -> letters.set(span.start(), span.end()));
        return letters;
    }

    /** Questions of one form, each for itself: found rightly if it touches one that is marked so. */
    private static Tally questions(List<Span> marked, List<Span> found) {
        int right = (int) marked.stream().filter(mark -> touches(mark, found)).count();
        int wrong = (int) found.stream().filter(one -> !touches(one, marked)).count();
        return new Tally(right, wrong, marked.size() - right, 0, 0, 0, 0);
    }

    private static boolean touches(Span span, List<Span> others) {
        return others.stream().anyMatch(other -> other.shared(span) > 0);
    }

    /** How many replies were added. */
    public int replies() {
        return replies;
    }

    /** What came of a check. */
    public Tally of(Check check) {
        return tallies.getOrDefault(check, Tally.NONE);
    }

    /** All checks together, each finding counted alike. */
    public Tally micro() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The mean over open and closed questions of F1, counted by question. */
    public double questionFormF1() {
        return FORMS.stream()
                .mapToDouble(form -> forms.getOrDefault(form, Tally.NONE).f1())
                .average()
                .orElse(0);
    }

    /** The checks, in their order. */
    public Set<Check> checks() {
        return tallies.keySet();
    }
}
