package org.trustcoach.coach.hear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.coach.knowledge.RouteKey;

class RemarkedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it went well!",
                "The call went great",
                "today went better than I thought",
                "she loved it",
                "we won the deal",
                "we finally got the big order",
                "he took it very well",
                "Anna said yes",
                "the client signed",
                "I called her, she was nice about it",
                "that meeting went really well, thanks to you"
            })
    void good_news_is_heard(String news) {
        assertThat(Remarked.answer(news, false)).get().asString().startsWith("GOOD_NEWS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it went well, but she wants a discount",
                "did it go well?",
                "it didn't go well",
                "they signed with a competitor",
                "how do I know that it went well",
                "it went badly",
                "we lost the deal",
                "she wasn't happy about it",
                "the call went on for an hour"
            })
    void news_of_another_kind_is_none(String news) {
        assertThat(Remarked.answer(news, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shorter please",
                "more formal",
                "can you write it for me",
                "make it shorter",
                "too long",
                "rephrase that"
            })
    void a_wish_about_the_wording_is_heard_at_an_advice_alone(String wish) {
        assertThat(Remarked.answer(wish, true)).contains(RouteKey.NO_REWRITING);
        assertThat(Remarked.answer(wish, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have to write to the board",
                "a shorter contract is what she wants",
                "the mail is too formal for Tom, isn't it"
            })
    void a_matter_of_its_own_is_no_wish(String matter) {
        assertThat(Remarked.answer(matter, true)).isEmpty();
    }
}
