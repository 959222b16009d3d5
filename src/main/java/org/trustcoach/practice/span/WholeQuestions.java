package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.scene.Scene;

/** What is shown in a question is shown by the whole question, with its question mark. */
public final class WholeQuestions {

    private static final Set<Check> FORMS = EnumSet.of(Check.OPEN_QUESTION, Check.CLOSED_QUESTION);
    private static final Set<Check> SHOWN = EnumSet.of(
            Check.CLIENT_FOCUS,
            Check.SMALL_TALK_COMMON_GROUND,
            Check.ADVICE_TOO_EARLY,
            Check.PUSHY_COMMAND,
            Check.BLAME);

    private WholeQuestions() {}

    /** The findings, in their order, those in questions widened. */
    public static List<Finding> in(Scene scene, List<Finding> findings) {
        List<Finding> whole = new ArrayList<>();
        for (Finding finding : findings) {
            Finding widened = SHOWN.contains(finding.check()) ? widened(scene, finding, findings) : finding;
            if (whole.stream().noneMatch(other -> repeats(widened, other))) {
                whole.add(widened);
            }
        }
        return whole;
    }

    private static Finding widened(Scene scene, Finding finding, List<Finding> findings) {
        Optional<Span> question = findings.stream()
                .filter(other -> FORMS.contains(other.check()))
                .filter(other -> other.quote().endsWith("?"))
                .map(Finding::span)
                .filter(span ->
                        span.start() <= finding.span().start() && finding.span().end() <= span.end())
                .findFirst();
        return question.map(span -> Finding.in(scene.reply().raw(), finding.check(), span, finding.tier()))
                .orElse(finding);
    }

    private static boolean repeats(Finding finding, Finding other) {
        return finding.check() == other.check() && finding.span().shared(other.span()) > 0;
    }
}
