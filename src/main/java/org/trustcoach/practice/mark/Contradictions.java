package org.trustcoach.practice.mark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;

/** Takes out findings that others of the same reply rule out, by what the checks mean. */
final class Contradictions {

    /** Who gives one of these along with their questions doesn't interrogate. */
    private static final Set<Check> GIVEN =
            EnumSet.of(Check.PARAPHRASE, Check.NAMES_FEELING, Check.THANKS_OR_ACKNOWLEDGE, Check.SPECIFIC_PROMISE);

    /** Advice that comes behind one of these doesn't come too early. */
    private static final Set<Check> LISTENED =
            EnumSet.of(Check.PARAPHRASE, Check.NAMES_FEELING, Check.THANKS_OR_ACKNOWLEDGE, Check.OPEN_QUESTION);

    /** What is asked in passing, or in a row with others, isn't asked for the client's sake. */
    private static final Set<Check> NOT_THEIRS =
            EnumSet.of(Check.SMALL_TALK_COMMON_GROUND, Check.INTERROGATION, Check.OVERPROMISE);

    private Contradictions() {}

    /** The findings, in their order, without those that are ruled out. */
    static List<Finding> without(Scene scene, double[][] chances, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> findings.stream().noneMatch(other -> rulesOut(scene, chances, other, finding)))
                .toList();
    }

    private static boolean rulesOut(Scene scene, double[][] chances, Finding other, Finding finding) {
        return switch (finding.check()) {
            case THANKS_OR_ACKNOWLEDGE ->
                other.check() == Check.INTERRUPTS_OR_BUT && other.span().shared(finding.span()) > 0;
            case BLAME -> other.check() == Check.PARAPHRASE && covers(other.span(), finding.span());
            case PARAPHRASE ->
                other.check() == Check.SMALL_TALK_COMMON_GROUND && other.span().shared(finding.span()) > 0;
            case CLIENT_FOCUS ->
                NOT_THEIRS.contains(other.check()) && other.span().shared(finding.span()) > 0;
            case VAGUE_PROMISE -> other.check() == Check.SPECIFIC_PROMISE && beats(scene, chances, other, finding);
            case PUSHY_COMMAND -> GIVEN.contains(other.check()) && covers(other.span(), finding.span());
            case INTERROGATION -> GIVEN.contains(other.check());
            case ADVICE_TOO_EARLY ->
                LISTENED.contains(other.check())
                        && other.span().end() <= finding.span().start();
            case SELF_FOCUS ->
                other.check() == Check.SMALL_TALK_COMMON_GROUND && beats(scene, chances, other, finding)
                        || isAskedBack(scene, other, finding);
            case SMALL_TALK_COMMON_GROUND ->
                other.check() == Check.SELF_FOCUS && beats(scene, chances, other, finding)
                        || other.check() == Check.SPECIFIC_PROMISE
                                && other.span().shared(finding.span()) > 0;
            default -> false;
        };
    }

    /** A short story of one's own in small talk ends with the client if a question follows it. */
    private static boolean isAskedBack(Scene scene, Finding other, Finding finding) {
        return scene.utterance().stage() == Stage.SMALL_TALK
                && (other.check() == Check.OPEN_QUESTION || other.check() == Check.CLOSED_QUESTION)
                && other.span().start() >= finding.span().end();
    }

    private static boolean covers(Span other, Span span) {
        return other.start() <= span.start() && span.end() <= other.end();
    }

    /** Whether both are about the same words, and the other is likelier. */
    private static boolean beats(Scene scene, double[][] chances, Finding other, Finding finding) {
        return other.span().shared(finding.span()) > 0
                && chance(scene, chances, other) > chance(scene, chances, finding);
    }

    private static double chance(Scene scene, double[][] chances, Finding finding) {
        double chance = 0;
        for (int i = 0; i < chances.length; i++) {
            Clause clause = scene.reply().clauses().get(i);
            Span span = scene.reply().span(clause.first(), clause.end());
            if (span.shared(finding.span()) > 0) {
                chance = Math.max(chance, chances[i][finding.check().ordinal()]);
            }
        }
        return chance;
    }
}
