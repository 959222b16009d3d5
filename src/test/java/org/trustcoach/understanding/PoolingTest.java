package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.intent.IntentMatch;

class PoolingTest {

    private static final String STORY = "Last week I met Anna and her whole team in their new office by the river.";
    private static final String MORE = "We talked for an hour and all of them were friendly to me.";
    private static final String QUESTION = "How do I tell them the price?";
    private static final String LONG = STORY + " " + MORE + " " + QUESTION;

    private final Ear ear = new Ear();
    private final Pooling pooling = new Pooling(ear);

    @Test
    void a_short_message_is_heard_as_it_is() {
        ear.hears("They went quiet. Why?", Ear.QUIET, 0.7);

        assertThat(pooling.rank("They went quiet. Why?")).isEqualTo(ear.detect("They went quiet. Why?"));
        assertThat(ear.asked).containsOnly("They went quiet. Why?");
    }

    @Test
    void a_long_message_of_one_sentence_is_heard_as_it_is() {
        String one = "and ".repeat(40) + "then";

        pooling.rank(one);

        assertThat(ear.asked).containsExactly(one);
    }

    @Test
    void in_a_long_message_the_question_speaks_as_loud_as_all_of_it() {
        ear.hears(LONG, Ear.QUIET, 0.5).hears(LONG, Ear.PRICE, 0.2).hears(QUESTION, Ear.PRICE, 0.9);
        ear.hears(STORY, Ear.QUIET, 0.9);

        List<IntentMatch> ranking = pooling.rank(LONG);

        assertThat(ranking.get(0).intent()).isEqualTo(Ear.PRICE);
        assertThat(ranking.get(0).confidence()).isCloseTo((0.2 + 0.9) / 2, offset(1e-9));
        assertThat(ear.asked).containsExactlyInAnyOrder(LONG, QUESTION);
    }

    @Test
    void where_no_sentence_asks_each_of_them_speaks() {
        String told = STORY + " " + MORE;
        ear.hears(STORY, Ear.QUIET, 0.6).hears(MORE, Ear.PRICE, 0.3);

        List<IntentMatch> ranking = pooling.rank(told);

        assertThat(ranking.get(0).intent()).isEqualTo(Ear.QUIET);
        assertThat(ear.asked).containsExactlyInAnyOrder(told, STORY, MORE);
    }

    @Test
    void sentences_of_one_or_two_words_do_not_speak() {
        pooling.rank(LONG + " Any ideas? Help!");

        assertThat(ear.asked).doesNotContain("Any ideas?", "Help!");
    }

    @Test
    void confidences_stay_confidences_and_the_best_comes_first() {
        ear.hears(LONG, Ear.QUIET, 0.9)
                .hears(QUESTION, Ear.PRICE, 0.9)
                .hears("Why do they ask for discounts?", Ear.QUIET, 0.9);

        List<IntentMatch> ranking = pooling.rank(LONG + " Why do they ask for discounts?");

        assertThat(ranking.stream().mapToDouble(IntentMatch::confidence).sum()).isLessThanOrEqualTo(1 + 1e-9);
        assertThat(ranking).isSortedAccordingTo(Comparator.comparingDouble(match -> -match.confidence()));
    }
}
