package org.trustcoach.practice.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubrics;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.mark.ClauseModel;
import org.trustcoach.practice.mark.ReplyMarker;
import org.trustcoach.practice.scene.Lexicon;
import org.trustcoach.practice.scene.SceneReader;

/** Whose words something is, where the model is certain of everything: what is refused, quoted, answered or given back isn't the rep's. */
class WhoseWordsTest {

    private static final SceneReader READER = new SceneReader(OpennlpTagger.shipped(), Lexicon.shipped());

    private static final Set<Check> QUESTIONS = EnumSet.of(Check.OPEN_QUESTION, Check.CLOSED_QUESTION);

    private static Stream<Check> marked(String client, String reply, Check check) {
        ClauseModel certain = clauses -> {
            double[][] chances = new double[clauses.size()][Check.values().length];
            Arrays.stream(chances).forEach(row -> row[check.ordinal()] = 0.99);
            return chances;
        };
        return new ReplyMarker(READER, certain, Rubrics.withStrengths(Map.of()))
                .mark(new Utterance(client, reply)).stream()
                        .filter(finding ->
                                !QUESTIONS.contains(check) || finding.quote().endsWith("?"))
                        .map(Finding::check);
    }

    private static Check check(String id) {
        return Check.of(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vague_promise | Always the same. | \"I'll sort something out\" isn't an answer.",
                "sympathy_not_empathy | They all say that. | \"At least nobody got hurt\" doesn't pay for the roof.",
                "thanks_or_acknowledge | What did he write? | He wrote: \"thanks for nothing\".",
                "interrupts_or_but | He keeps saying it. | \"Yes, but\" every time you ask.",
                "self_focus | What do they say? | \"We're the market leader\" is what they all say.",
                "closed_question | Is it waterproof? | Is it waterproof? Yes, down to a metre.",
                "open_question | Why is it dearer? | Why is it dearer? Because the steel is thicker.",
                "open_question | What do I get for that? | What do you get for that? A second visit.",
                "closed_question | Price and date, please. | The price? As before, 300.",
                "closed_question | They said no. | Did I see it coming? No.",
                "closed_question | Which one would you take? | Would I have it at home? I would not, it's too loud.",
                "closed_question | What is there to know? | Does it work? It does, on stone.",
                "open_question | The straps slip. | How do you lift it, by the handles or from below?",
                "interrogation | I have three questions. | Price? 300. Date? 4 May. Colour? Grey.",
                "interrogation | What now? | What happened? It stopped. When? At nine. Who saw it? Two of yours.",
                "self_focus | No brochures. | Then I won't bore you with our awards.",
                "sympathy_not_empathy | It burned down. | I won't tell you it could have been worse.",
                "insincere_superlative | No flattery. | I'm not going to call you our best client.",
                "blame | Whose fault is it? | I refuse to throw stones at your IT.",
                "overpromise | Will it hold? | I would never claim that it lasts for ever.",
                "overpromise | He said so. | He shouldn't have said it'll always work.",
                "overpromise | I'll never buy again. | You'll never buy again.",
                "vague_promise | I'll get back to you. | You'll get back to me.",
                "pushy_command | My boss says sign today. | Sign today, so says your boss.",
                "exaggeration | The worst service ever! | The worst service ever.",
                "sympathy_not_empathy | What did the vet say? | It could have been worse, the vet said.",
                "exaggeration | How is it? | It's unbeatable, the maker claims.",
                "open_question | The board meets. | They'll ask three things: what does it cost and why now?",
            })
    void what_is_not_the_reps_is_not_marked(String check, String client, String reply) {
        assertThat(marked(client, reply, check(check))).doesNotContain(check(check));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vague_promise | Always the same. | I'll sort something out.",
                "sympathy_not_empathy | It burned down. | At least nobody got hurt.",
                "interrupts_or_but | It's too dear. | Yes, but the quality is better.",
                "self_focus | Hello? | We're the market leader.",
                "closed_question | It leaks. | Is it the roof? No rush, take a look when it's dry.",
                "open_question | It leaks. | Why did you wait? The roofer has gone home.",
                "open_question | Why is it dearer? | Why is it dearer for you?",
                "closed_question | The roof leaks. | Is the slate wet? Not only the slate matters.",
                "interrogation | It stopped. | What broke? Who saw it? When was that?",
                "self_focus | No brochures. | We've won two awards.",
                "overpromise | I'll never buy again. | You'll never regret it.",
                "blame | It's late. | You should have told us in March.",
                "insincere_superlative | Hello. | I must say you're our best client.",
                "exaggeration | How is it? | It's unbeatable.",
                "pushy_command | I need time. | Sign today!",
            })
    void what_the_rep_says_is_marked(String check, String client, String reply) {
        assertThat(marked(client, reply, check(check))).contains(check(check));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "thanks_or_acknowledge | Is it covered? | If you're right about the date, it's covered.",
                "thanks_or_acknowledge | Thank you! | No thanks needed.",
                "interrupts_or_but | You told me Tuesday! | I did say Tuesday, but I was wrong.",
                "interrupts_or_but | You always cut me off. | I did cut you off.",
                "interrupts_or_but | So that was my trip. | Anyway, enough from me.",
                "pushy_command | There's smoke! | Get out now!",
                "pushy_command | I'm in no hurry. | Don't decide today.",
                "pushy_command | What must I do? | You need to sign page two today.",
                "pushy_command | How do I start? | Sign the last page, today or next week.",
                "specific_promise | When is it? | Our call is at ten on Monday.",
                "specific_promise | Where's the part? | The ship is due on Monday.",
                "specific_promise | And my refund? | I released it at noon today.",
                "overpromise | And if not? | You'll get your money back within 14 days, that's the law.",
                "overpromise | Any risk? | You can't lose more than the deposit.",
                "small_talk_common_ground | It's me. | For the security check, when's your birthday?",
                "small_talk_common_ground | Busy? | The Christmas orders all come in one week.",
                "vague_promise | Can you fix it? | Whether we'll find the part.",
                "vague_promise | What then? | The council will look at it at some point.",
                "vague_promise | An hour? | I'll be quick.",
                "names_feeling | Can you hear me? | You sound far away.",
                "names_feeling | The alarm is loud. | It sounds like a loose screw.",
                "names_feeling | How was it? | Embarrassing for me.",
                "exaggeration | How bad is it? | It's the lowest mark in the county.",
                "self_focus | Why did nobody answer? | We were closed on Monday.",
                "paraphrase | Can we pay monthly? | You can pay monthly or once a year.",
                "blame | Who did that? | It wasn't your movers' fault.",
                "closed_question | I'm stuck. | Will you do me a favour and switch it off?",
            })
    void what_only_sounds_so_is_not_marked(String check, String client, String reply) {
        assertThat(marked(client, reply, check(check))).doesNotContain(check(check));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "thanks_or_acknowledge | It's the valve. | You're right about the valve.",
                "thanks_or_acknowledge | Here you are. | Thanks for the list.",
                "interrupts_or_but | You told me Tuesday! | I understand, but Tuesday is gone.",
                "interrupts_or_but | So that was my trip. | Anyway, as I was saying, the price.",
                "pushy_command | I need time. | Don't wait, sign now!",
                "pushy_command | What does it cost? | You need to sign today.",
                "specific_promise | When? | I'll ring you on Monday at ten.",
                "specific_promise | Where's the part? | It's with you on Monday.",
                "overpromise | Any risk? | You can't lose.",
                "small_talk_common_ground | Hello. | When's your daughter's birthday?",
                "vague_promise | Can you fix it? | We'll look into it at some point.",
                "names_feeling | We lost. | You sound fed up.",
                "names_feeling | We lost. | That sounds like a rotten week.",
                "exaggeration | How good is it? | It's the best pump in the world.",
                "self_focus | Hello. | We were on the evening news.",
                "paraphrase | We pay twice. | So you pay twice.",
                "blame | Who did that? | It was your movers' fault.",
            })
    void what_is_near_it_is_marked(String check, String client, String reply) {
        assertThat(marked(client, reply, check(check))).contains(check(check));
    }
}
