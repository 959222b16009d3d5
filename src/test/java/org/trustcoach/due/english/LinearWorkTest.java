package org.trustcoach.due.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.due.Reference;
import org.trustcoach.due.rule.Reader;
import org.trustcoach.due.rule.Rule;
import org.trustcoach.due.word.Lexicon;

/** The work grows with the length of a text, and no faster: counted in values that rules make, not in time. */
class LinearWorkTest {

    private static final Reference NOW =
            new Reference(LocalDateTime.parse("2026-03-04T10:12"), ZoneId.of("UTC"), Locale.UK);

    private final AtomicLong made = new AtomicLong();
    private final Reader reader = new Reader(Lexicon.of("en"), this::counting);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "1/2/",
                "1.2.",
                "monday ",
                "the 1st of ",
                "5-6-",
                "2 days and ",
                "every monday and ",
                "mondays, tuesdays and ",
                "in an hour ",
                "twenty two "
            })
    void twice_the_text_is_twice_the_work(String pattern) {
        long once = work(pattern.repeat(500));
        long twice = work(pattern.repeat(1000));
        assertThat((double) twice / once).isBetween(1.8, 2.2);
    }

    private long work(String text) {
        made.set(0);
        reader.read(text, NOW);
        return made.get();
    }

    private List<List<Rule>> counting() {
        return English.TABLES.stream()
                .map(table -> table.stream().map(this::counting).toList())
                .toList();
    }

    private Rule counting(Rule rule) {
        return new Rule(
                rule.makes(),
                rule.pattern(),
                match -> {
                    made.incrementAndGet();
                    return rule.making().make(match);
                },
                rule.cost(),
                rule.notAfter());
    }
}
