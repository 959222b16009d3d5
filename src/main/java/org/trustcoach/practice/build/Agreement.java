package org.trustcoach.practice.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Word;

/**
 * Whether a rule says the same as the model: for checks that go by words, one of the lexicon's groups must be in the stretch; for a
 * paraphrase, an echo of the client's line. Questions go by their form, which the model knows.
 */
public final class Agreement {

    private static final Map<Check, List<String>> GROUPS = new EnumMap<>(Map.ofEntries(
            Map.entry(Check.NAMES_FEELING, List.of("feeling_frame", "feeling_bad", "feeling_good")),
            Map.entry(Check.SYMPATHY_NOT_EMPATHY, List.of("pity", "silver", "stock_sorry", "i_know")),
            Map.entry(Check.THANKS_OR_ACKNOWLEDGE, List.of("thanks", "ack", "yes")),
            Map.entry(Check.INTERRUPTS_OR_BUT, List.of("but", "interrupt")),
            Map.entry(Check.ADVICE_TOO_EARLY, List.of("advice", "product")),
            Map.entry(Check.PUSHY_COMMAND, List.of("pushy", "advice")),
            Map.entry(Check.SELF_FOCUS, List.of("self", "worse")),
            Map.entry(Check.CLIENT_FOCUS, List.of("people", "gain")),
            Map.entry(Check.SMALL_TALK_COMMON_GROUND, List.of("smalltalk", "remember")),
            Map.entry(Check.VAGUE_PROMISE, List.of("vague", "when_soon")),
            Map.entry(Check.OVERPROMISE, List.of("over")),
            Map.entry(Check.EXAGGERATION, List.of("exaggerated")),
            Map.entry(Check.INSINCERE_SUPERLATIVE, List.of("flattery", "exaggerated")),
            Map.entry(Check.JARGON, List.of("jargon")),
            Map.entry(Check.BLAME, List.of("blame_act"))));

    private static final Pattern YOU = Pattern.compile("you|your|yours|you'\\w+");

    private Agreement() {}

    /** The groups that tell a check; none if it doesn't go by words. */
    public static List<String> groups(Check check) {
        return GROUPS.getOrDefault(check, List.of());
    }

    /** One noun of the client's isn't enough in a sentence about something else; it is in a piece, or beside “you”. */
    private static boolean givesBack(Scene scene, int first, int end) {
        int echoed = scene.echo().echoed(first, end);
        List<Word> words = scene.reply().words().subList(first, end);
        boolean fragment = words.stream().noneMatch(Word::isVerbal);
        boolean theirs =
                words.stream().anyMatch(word -> YOU.matcher(word.text()).matches());
        return echoed > 1 && 2 * echoed > scene.echo().content(first, end) || echoed > 0 && (fragment || theirs);
    }

    public static boolean isGiven(Scene scene, Check check, Span span) {
        int first = 0;
        int end = 0;
        for (int i = 0; i < scene.reply().words().size(); i++) {
            Span word = scene.reply().words().get(i).span();
            first += word.end() <= span.start() ? 1 : 0;
            end += word.start() < span.end() ? 1 : 0;
        }
        if (check == Check.PARAPHRASE) {
            return givesBack(scene, first, end);
        }
        int from = first;
        int to = end;
        List<String> groups = groups(check);
        return groups.isEmpty()
                || groups.stream().anyMatch(group -> scene.groups().any(from, to, group));
    }
}
