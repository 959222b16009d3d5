package org.trustcoach.practice.mark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.text.Word;

/** Which rule finds the words of which check. */
final class SpanRules {

    private static final Set<String> LINKS = Word.set("""
            and but so then because or although only however also though yet
            """);
    private static final Set<String> LINKS_WITHOUT_SO =
            Set.of("and", "but", "then", "or", "because", "although", "though");

    private static final Set<Check> BY_WORDS = Set.of(Check.THANKS_OR_ACKNOWLEDGE, Check.VAGUE_PROMISE);

    private final Map<Check, SpanRule> rules = new EnumMap<>(Check.class);
    private final SpanRule usual = new ClauseSpans(LINKS, new Edges(List.of()), true);

    SpanRules() {
        rules.put(Check.OPEN_QUESTION, new QuestionSpans());
        rules.put(Check.CLOSED_QUESTION, new QuestionSpans());
        rules.put(Check.INTERROGATION, new InterrogationSpans());
        rules.put(Check.INTERRUPTS_OR_BUT, new ButSpans());
        rules.put(Check.JARGON, new JargonSpans());
        rules.put(Check.PARAPHRASE, new ClauseSpans(LINKS, new Edges(List.of()), true).openedBy(Set.of("so")));
        rules.put(Check.CLIENT_FOCUS, new ClauseSpans(LINKS_WITHOUT_SO, new Edges(List.of()), false));
        rules.put(Check.NAMES_FEELING, new ClauseSpans(LINKS, new Edges(List.of()), false));
        for (Check check : BY_WORDS) {
            rules.put(check, new ClauseSpans(LINKS, new Edges(Agreement.groups(check)), true));
        }
    }

    SpanRule of(Check check) {
        return rules.getOrDefault(check, usual);
    }
}
