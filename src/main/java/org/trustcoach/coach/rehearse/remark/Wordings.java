package org.trustcoach.coach.rehearse.remark;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Comparison;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Factor;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Utterance;

/** Compares wordings of one message. */
public final class Wordings {

    private static final int MOST_OF_ONE = 1000;
    private static final int QUOTE = 80;
    private static final double MUCH = 1.5;
    private static final double SOME = 0.05;

    private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|\"[^\"]*\"");

    /** What may stand around wordings that are to be compared. */
    private static final Set<String> ASKING = Set.of(
            "",
            "compare",
            "please",
            "these",
            "two",
            "three",
            "four",
            "wordings",
            "vs",
            "versus",
            "or",
            "and",
            "with",
            "to",
            "against",
            "which",
            "one",
            "is",
            "sounds",
            "better",
            "best",
            "a",
            "b",
            "c",
            "d",
            "can",
            "you");

    private final Lines lines;
    private final Supplier<PhraseFeedback> feedback;

    public Wordings(Lines lines, Supplier<PhraseFeedback> feedback) {
        this.lines = lines;
        this.feedback = feedback;
    }

    /** The wordings in a message, parted by new lines, a bar between spaces or quotation marks; empty if they are none, too many or too long. */
    public static Optional<List<String>> read(String text) {
        return asked(text).or(() -> parted(text));
    }

    /** Wordings in quotation marks, where nothing else is said but that they are to be compared; empty if it is anything else. */
    public static Optional<List<String>> asked(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('“') < 0) {
            return Optional.empty();
        }
        Matcher quotes = QUOTED.matcher(text);
        List<String> wordings = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int end = 0;
        while (quotes.find()) {
            wordings.add(text.substring(quotes.start() + 1, quotes.end() - 1).strip());
            rest.append(text, end, quotes.start()).append(' ');
            end = quotes.end();
        }
        boolean nothingElse = ASKING.containsAll(List.of(
                Words.normalise(rest.append(text.substring(end)).toString()).split(" ")));
        return nothingElse && areEnough(wordings) && fit(wordings) ? Optional.of(wordings) : Optional.empty();
    }

    private static Optional<List<String>> parted(String text) {
        List<String> wordings = text.lines()
                .flatMap(line -> Stream.of(line.split("\\s\\|\\s")))
                .map(line -> line.strip().replaceFirst("^(?:[A-Da-d1-4][.):]|[-*•])\\s+", ""))
                .filter(line -> !line.isBlank())
                .toList();
        return fit(wordings) ? Optional.of(wordings) : Optional.empty();
    }

    private static boolean fit(List<String> wordings) {
        return !wordings.isEmpty()
                && wordings.size() <= PhraseFeedback.MOST_VARIANTS
                && wordings.stream().allMatch(Wordings::isOne);
    }

    private static boolean isOne(String line) {
        return line.length() <= MOST_OF_ONE && line.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether there are enough to tell which is best. */
    public static boolean areEnough(List<String> wordings) {
        return wordings.size() >= PhraseFeedback.FEWEST_VARIANTS;
    }

    /** Whether they are more than can be compared. */
    public static boolean areTooMany(List<String> wordings) {
        return wordings.size() > PhraseFeedback.MOST_VARIANTS;
    }

    /** Whether no more can be compared. */
    public static boolean areAll(List<String> wordings) {
        return wordings.size() == PhraseFeedback.MOST_VARIANTS;
    }

    /** What speaks for and against each, as an answer to a client's line, which may be empty. */
    public RichText compare(String client, List<String> wordings) {
        PhraseFeedback ear = feedback.get();
        Comparison comparison = ear.compare(
                wordings.stream().map(line -> new Utterance(client, line)).toList());
        List<RichText> told = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            told.add(line(i, wordings.get(i), comparison.feedback().get(i)));
        }
        if (comparison.feedback().stream().anyMatch(Feedback::isRated)) {
            told.add(lines.say(PracticeKey.LEGEND));
        }
        told.add(verdict(ear, comparison));
        return RichText.join(told, "\n");
    }

    private RichText line(int index, String wording, Feedback feedback) {
        Balance balance = feedback.balance();
        String signs = IntStream.range(0, Factor.values().length)
                .mapToObj(i -> Factor.values()[i].letter() + " " + sign(balance.of(Factor.values()[i])))
                .collect(java.util.stream.Collectors.joining("  "));
        return lines.say(
                PracticeKey.WORDING,
                "letter",
                letter(index),
                "signs",
                feedback.isRated() ? signs : lines.label(PracticeKey.WORDING_NOT_RATED),
                "beginning",
                Quotes.shortened(wording, QUOTE / 2));
    }

    private static String sign(double effect) {
        if (Math.abs(effect) < SOME) {
            return "·";
        }
        String one = effect > 0 ? "+" : "−";
        return Math.abs(effect) >= MUCH ? one + one : one;
    }

    private RichText verdict(PhraseFeedback ear, Comparison comparison) {
        if (comparison.because().isEmpty()) {
            return lines.say(PracticeKey.CLOSE_CALL);
        }
        boolean close = comparison.margin() == Comparison.Margin.CLOSE;
        RichText verdict = close
                ? lines.say(PracticeKey.CLOSE_CALL_BUT)
                : lines.say(PracticeKey.BEST_WORDING, "letter", letter(comparison.best()));
        List<RichText> reasons = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (Comparison.Reason reason : comparison.because()) {
            if (!seen.contains(reason.variant())) {
                seen.add(reason.variant());
                reasons.add(reason(ear, reason));
            }
        }
        return RichText.join(List.of(verdict, RichText.join(reasons, "\n")), "\n");
    }

    private RichText reason(PhraseFeedback ear, Comparison.Reason reason) {
        var criterion = ear.rubric().of(reason.finding().check());
        boolean strength = criterion.direction() == Direction.STRENGTH;
        return Quotes.in(
                quote -> lines.say(
                        PracticeKey.WORDING_REASON,
                        "letter",
                        letter(reason.variant()),
                        "sign",
                        strength ? "+" : "−",
                        "quote",
                        quote,
                        "name",
                        criterion.texts().name(),
                        "hears",
                        criterion.texts().hears()),
                Quotes.shortened(reason.finding().quote(), QUOTE),
                strength ? Style.UNDERLINE : Style.BOLD);
    }

    /** The letter by which a wording is called, from A on. */
    public static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
