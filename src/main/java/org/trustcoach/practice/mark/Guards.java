package org.trustcoach.practice.mark;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.sign.Scene;
import org.trustcoach.practice.text.Word;

/** What never shows a check, however much it sounds like it: the exceptions of the rubric that can be told by their form. */
final class Guards {

    private static final Pattern MEASURE = Pattern.compile(
            "(and |so |but )?how (many|much|long|far|old|often|big|soon|late|high|wide|heavy|large|flat)\\b.*");
    private static final Pattern STORY = Pattern.compile("tell me about it\\W*");
    private static final Pattern TAG =
            Pattern.compile("(.*,\\s*)?(is|are|was|were|do|does|did|has|have|had|can|could|will|would|"
                    + "isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't|can't|won't|wouldn't)"
                    + " (it|there|they|he|she|we|you|i|that)\\s*\\?|.*,\\s*(right|no|eh|yeah|okay|ok)\\s*\\?");
    private static final Pattern REQUEST = Pattern.compile(
            "(and |so )?(can|could|would|will) you (please |just |kindly |perhaps |maybe )?(send|tell|give|show|pass|"
                    + "forward|leave|bring|let|read|sign|ring|call|mail|email|describe|walk|explain|be (so )?(kind|good))\\b.*");
    private static final Pattern THIRD = Pattern.compile(
            "(many |with many )?thanks? (to (?!you)|(your|her|his|their|him|them) (?!for)|you in advance|in advance).*");
    private static final Pattern AT_LEAST =
            Pattern.compile("at least (\\d|one|two|three|four|five|six|seven|eight|nine|ten)\\b.*");
    private static final Pattern EXPLAINED = Pattern.compile(
            "\\s*(in it|of it)?\\s*[,(–-]+\\s*(which (is|are|only|just|simply|means)|meaning|that is|that's|i\\.e\\.|in other words|the |a |an ).*");
    private static final Set<String> COMMON =
            Set.of("pdf", "iban", "pin", "vat", "uk", "usa", "us", "eu", "tv", "ceo", "it", "ok", "gps");
    private static final int FEWEST_WORDS = 3;

    private Guards() {}

    /** Whether this stretch can't show the check: such as “how many”, “isn't it?”, “at least three”, or a term that is explained. */
    static boolean excludes(Scene scene, Check check, Span span) {
        String said = span.of(scene.reply().raw()).toLowerCase(Locale.ROOT).replace('’', '\'');
        return switch (check) {
            case OPEN_QUESTION ->
                MEASURE.matcher(said).matches() || STORY.matcher(said).matches();
            case CLOSED_QUESTION ->
                TAG.matcher(said).matches() || REQUEST.matcher(said).matches();
            case PARAPHRASE -> words(scene, span) < FEWEST_WORDS;
            case THANKS_OR_ACKNOWLEDGE -> THIRD.matcher(said).matches();
            case SYMPATHY_NOT_EMPATHY -> AT_LEAST.matcher(said).matches();
            case JARGON ->
                COMMON.contains(said)
                        || EXPLAINED
                                .matcher(scene.reply()
                                        .raw()
                                        .substring(span.end())
                                        .toLowerCase(Locale.ROOT))
                                .matches();
            default -> false;
        };
    }

    private static long words(Scene scene, Span span) {
        List<Word> words = scene.reply().words();
        return words.stream()
                .filter(word -> !word.isMark() && word.span().shared(span) > 0)
                .count();
    }
}
