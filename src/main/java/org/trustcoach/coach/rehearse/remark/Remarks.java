package org.trustcoach.coach.rehearse.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Criterion;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Factor;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Tier;

/** Puts feedback on a line into words: one strength and two fixes at most, the strength first. */
public final class Remarks {

    /** The longest remarks, in UTF-16 units. */
    static final int MOST = 600;

    /** The try at which there is something to compare with for the first time. */
    private static final int SECOND = 2;

    private static final String BETWEEN = "\n";
    /** How much of a quotation is shown, the longest first. */
    private static final List<Integer> QUOTES = List.of(100, 70, 45, 25);

    private final Lines lines;
    private final Rubric rubric;

    /**
     * What remarks are made of.
     *
     * @param who whom the line was said to
     * @param client the client's line; empty if it isn't to be shown
     * @param tries how often the line was tried
     * @param before what the attempt before did; null if there was none
     * @param faded whether good lines are only nodded at
     */
    public record About(
            String who, String client, int tries, @Nullable Balance before, boolean faded) {}

    public Remarks(Lines lines, Rubric rubric) {
        this.lines = lines;
        this.rubric = rubric;
    }

    /** What is told of these findings, in this order. */
    public List<Finding> told(Feedback feedback) {
        List<Finding> told = new ArrayList<>();
        feedback.strength(rubric).ifPresent(told::add);
        told.addAll(feedback.fixes(rubric));
        return told;
    }

    /** Whether something good is surely there, and surely nothing to be mended. */
    public boolean isGood(Feedback feedback) {
        return feedback.strength(rubric).filter(Remarks::isSure).isPresent()
                && feedback.fixes(rubric).stream().noneMatch(Remarks::isSure);
    }

    /** What is said of a line, in {@link #MOST} units at most. */
    public RichText of(Feedback feedback, About about) {
        List<Finding> told = told(feedback);
        if (told.isEmpty()) {
            PracticeKey verdict = feedback.owned() ? PracticeKey.OWNED : PracticeKey.NOT_RATED;
            return RichText.join(List.of(lines.say(verdict), arrows(feedback, about)), BETWEEN);
        }
        RichText remarks = RichText.EMPTY;
        for (int most : QUOTES) {
            RichText marks = marks(told, about, most);
            RichText echo = echo(told, about);
            remarks = RichText.join(List.of(echo, marks, arrows(feedback, about)), BETWEEN);
            if (remarks.text().length() > MOST) {
                remarks = RichText.join(List.of(marks, arrows(feedback, about)), BETWEEN);
            }
            if (remarks.text().length() <= MOST) {
                return remarks;
            }
        }
        return remarks.slice(0, Math.min(remarks.text().length(), MOST));
    }

    private RichText marks(List<Finding> told, About about, int most) {
        List<RichText> marks = new ArrayList<>();
        for (Finding finding : told) {
            marks.add(mark(finding, about, most));
        }
        boolean mended = told.stream().anyMatch(finding -> direction(finding) == Direction.FAULT);
        if (about.tries() > 1 && mended) {
            told.stream()
                    .filter(finding -> direction(finding) == Direction.FAULT)
                    .findFirst()
                    .ifPresent(finding -> marks.add(lines.say(
                            PracticeKey.MARK_EXAMPLE, "better", texts(finding).better())));
        }
        return RichText.join(marks, BETWEEN);
    }

    private RichText mark(Finding finding, About about, int most) {
        Criterion.Texts texts = texts(finding);
        boolean strength = direction(finding) == Direction.STRENGTH;
        PracticeKey key = !isSure(finding)
                ? PracticeKey.MARK_ASK
                : !strength ? PracticeKey.MARK_FIX : about.faded() ? PracticeKey.MARK_FADED : PracticeKey.MARK_STRENGTH;
        return Quotes.in(
                quote -> lines.say(
                        key,
                        "quote",
                        quote,
                        "name",
                        texts.name(),
                        "factor",
                        factor(rubric.of(finding.check()).factor()),
                        "who",
                        about.who(),
                        "hears",
                        texts.hears(),
                        "step",
                        texts.step(),
                        "question",
                        texts.question()),
                Quotes.shortened(finding.quote(), most),
                strength ? Style.UNDERLINE : Style.BOLD);
    }

    /** The client's line, with the words that the rep picked up. */
    private RichText echo(List<Finding> told, About about) {
        Optional<Finding> picked = told.stream()
                .filter(finding -> finding.check() == Check.PARAPHRASE && isSure(finding) && !about.faded())
                .findFirst();
        return picked.filter(finding -> !about.client().isEmpty())
                .map(finding -> Quotes.echoed(about.client(), finding.quote()))
                .orElse(RichText.EMPTY);
    }

    private RichText arrows(Feedback feedback, About about) {
        Balance before = about.before();
        if (before == null) {
            return RichText.EMPTY;
        }
        RichText arrows = lines.say(
                PracticeKey.ARROWS,
                "c",
                arrow(feedback, Factor.CREDIBILITY, before),
                "r",
                arrow(feedback, Factor.RELIABILITY, before),
                "i",
                arrow(feedback, Factor.INTIMACY, before),
                "s",
                arrow(feedback, Factor.SELF_ORIENTATION, before));
        boolean first = about.tries() <= SECOND;
        return first ? RichText.join(List.of(arrows, lines.say(PracticeKey.LEGEND)), BETWEEN) : arrows;
    }

    private static String arrow(Feedback feedback, Factor factor, Balance before) {
        return switch (feedback.balance().arrow(factor, before)) {
            case UP -> "↑";
            case LEVEL -> "→";
            case DOWN -> "↓";
        };
    }

    /** Why each of these counts. */
    public RichText reasons(List<Finding> told) {
        return RichText.join(
                told.stream()
                        .map(finding -> lines.say(
                                PracticeKey.MARK_REASON,
                                "name",
                                texts(finding).name(),
                                "factor",
                                factor(rubric.of(finding.check()).factor()),
                                "reason",
                                texts(finding).reason()))
                        .toList(),
                BETWEEN);
    }

    /** A wording that does better; of a line with nothing to mend, another one that does the same. */
    public RichText example(List<Finding> told) {
        List<Finding> faults = told.stream()
                .filter(finding -> direction(finding) == Direction.FAULT)
                .toList();
        return RichText.join(
                (faults.isEmpty() ? told : faults)
                        .stream()
                                .map(finding -> lines.say(
                                        PracticeKey.MARK_EXAMPLE,
                                        "better",
                                        texts(finding).better()))
                                .toList(),
                BETWEEN);
    }

    /** A wording that shows this. */
    public RichText example(Check check) {
        return lines.say(
                PracticeKey.MARK_EXAMPLE, "better", rubric.of(check).texts().better());
    }

    /** What the check is called. */
    public String name(Check check) {
        return rubric.of(check).texts().name();
    }

    private Criterion.Texts texts(Finding finding) {
        return rubric.of(finding.check()).texts();
    }

    private Direction direction(Finding finding) {
        return rubric.of(finding.check()).direction();
    }

    private static boolean isSure(Finding finding) {
        return finding.tier() == Tier.SURE;
    }

    String factor(Factor factor) {
        return lines.label(
                switch (factor) {
                    case CREDIBILITY -> PracticeKey.FACTOR_C;
                    case RELIABILITY -> PracticeKey.FACTOR_R;
                    case INTIMACY -> PracticeKey.FACTOR_I;
                    case SELF_ORIENTATION -> PracticeKey.FACTOR_S;
                });
    }
}
