package org.trustcoach.due.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trustcoach.due.english.English;
import org.trustcoach.due.word.Joining;
import org.trustcoach.due.word.Lexicon;
import org.trustcoach.due.word.Sort;
import org.trustcoach.due.word.Text;

/** A text of nothing but joining words isn't looked at any further, so no rule may make a time of them. */
class JoiningTest {

    @Test
    void no_rules_make_a_time_of_joining_words_alone() {
        Set<Sort> made = EnumSet.copyOf(Joining.SORTS);
        List<Rule> rules = English.TABLES.stream().flatMap(List::stream).toList();
        while (rules.stream().anyMatch(rule -> canBeMade(rule, made) && made.add(rule.makes()))) {
            // until nothing new comes of what there is
        }

        assertThat(made).doesNotContainAnyElementsOf(Choice.TOLD).doesNotContainAnyElementsOf(Choice.TOLD_ALONE);
    }

    @Test
    void a_text_tells_a_time_by_other_words() {
        assertThat(text("my client went quiet after I sent the quote").mayTell())
                .isFalse();
        assertThat(text("after the call on Friday").mayTell()).isTrue();
        assertThat(text("by end of play").mayTell()).isTrue();
    }

    private static boolean canBeMade(Rule rule, Set<Sort> made) {
        return rule.pattern().stream()
                .filter(element -> !element.optional())
                .allMatch(element -> made.stream().anyMatch(element::fits));
    }

    private static Text text(String text) {
        return Text.of(Lexicon.of("en"), text);
    }
}
