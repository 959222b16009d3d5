package org.trustcoach.cli.practice;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Tier;
import org.trustcoach.practice.phrases.Evaluation;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.practice.phrases.LabelledVariants;
import org.trustcoach.practice.phrases.Tally;
import org.trustcoach.script.practice.PhraseFile;

/** Runs phrase feedback over labelled replies and prints figures. */
final class Measurement {

    private static final int WARMING = 8;
    private static final double MICROS = 1e3;

    private final PhraseFeedback feedback;

    Measurement(PhraseFeedback feedback) {
        this.feedback = feedback;
    }

    void print(PhraseFile file, PrintWriter out) {
        if (!file.replies().isEmpty()) {
            print(file.replies(), out);
        }
        if (!file.variants().isEmpty()) {
            long right = file.variants().stream().filter(this::isBetterFound).count();
            out.printf(
                    Locale.ROOT,
                    "better of the wordings: %d of %d (%.3f)%n",
                    right,
                    file.variants().size(),
                    right / (double) file.variants().size());
        }
    }

    private boolean isBetterFound(LabelledVariants row) {
        return feedback.compare(row.variants()).best() == row.best();
    }

    private void print(List<LabelledReply> replies, PrintWriter out) {
        Evaluation all = new Evaluation();
        Evaluation sure = new Evaluation();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] micros = new double[replies.size()];
        for (int i = 0; i < WARMING; i++) {
            replies.forEach(reply -> feedback.analyse(reply.utterance()));
        }
        for (int i = 0; i < micros.length; i++) {
            LabelledReply reply = replies.get(i);
            long start = thread.getCurrentThreadCpuTime();
            List<Finding> findings = feedback.analyse(reply.utterance()).findings();
            micros[i] = (thread.getCurrentThreadCpuTime() - start) / MICROS;
            all.add(reply, findings);
            sure.add(
                    reply,
                    findings.stream()
                            .filter(finding -> finding.tier() == Tier.SURE)
                            .toList());
        }
        table(all, sure, out);
        out.printf(Locale.ROOT, "%n%d replies%n", all.replies());
        line("all together", all.micro(), sure.micro(), out);
        line("sure alone", sure.micro(), sure.micro(), out);
        traps(all.micro(), sure.micro(), out);
        out.printf(Locale.ROOT, "question form, macro F1: %.3f%n", all.questionFormF1());
        Arrays.sort(micros);
        out.printf(
                Locale.ROOT,
                "a reply takes of one core: p50 %.0f µs, p95 %.0f µs%n",
                micros[micros.length / 2],
                micros[micros.length * 95 / 100]);
    }

    private static void table(Evaluation evaluation, Evaluation sure, PrintWriter out) {
        out.printf(
                "%-26s %9s %9s %9s %9s %9s %9s %11s %8s%n",
                "check", "shown", "precision", "recall", "F1", "overlap", "jaccard", "traps", "stated");
        for (Check check : Check.values()) {
            line(check.id(), evaluation.of(check), sure.of(check), out);
        }
    }

    /** A trap fires if it is stated or asked; what is only asked leaves the judgement to the rep. */
    private static void traps(Tally all, Tally sure, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "traps that fire: %d of %d (%.4f); stated %d (%.4f), asked %d (%.4f)%n",
                all.fired(),
                all.traps(),
                all.trapped(),
                sure.fired(),
                sure.trapped(),
                all.fired() - sure.fired(),
                all.trapped() - sure.trapped());
    }

    private static void line(String name, Tally tally, Tally sure, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-26s %9d %9.3f %9.3f %9.3f %9.3f %9.3f %5d of %3d %8d%n",
                name,
                tally.right() + tally.missed(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.meanOverlap(),
                tally.meanJaccard(),
                tally.fired(),
                tally.traps(),
                sure.fired());
    }
}
