package org.trustcoach.practice.span;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.text.Word;

/** Which rule finds the words of which check. */
public final class SpanRules {

    private static final Set<String> LINKS = Word.set("""
            and but so then because or although only however also though yet
            """);
    private static final Set<String> LINKS_WITHOUT_SO =
            Set.of("and", "but", "then", "or", "because", "although", "though");

    private final Map<Check, SpanRule> rules = new EnumMap<>(Check.class);
    private final SpanRule usual = new ClauseSpans(LINKS, true, true);

    public SpanRules() {
        rules.put(Check.OPEN_QUESTION, new QuestionSpans());
        rules.put(Check.CLOSED_QUESTION, new QuestionSpans());
        rules.put(Check.INTERROGATION, new InterrogationSpans());
        rules.put(Check.INTERRUPTS_OR_BUT, new ButSpans());
        rules.put(Check.JARGON, new JargonSpans());
        rules.put(Check.CLIENT_FOCUS, new GainSpans(new ClauseSpans(LINKS_WITHOUT_SO, true, true)));
        rules.put(Check.NAMES_FEELING, new ClauseSpans(LINKS, true, false));
    }

    public SpanRule of(Check check) {
        return rules.getOrDefault(check, usual);
    }
}
