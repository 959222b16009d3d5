package org.trustcoach.practice.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.opennlp.OpennlpTagger;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.Rubrics;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.Tier;
import org.trustcoach.practice.Utterance;
import org.trustcoach.practice.mark.ClauseModel;
import org.trustcoach.practice.mark.ReplyMarker;
import org.trustcoach.practice.scene.Lexicon;
import org.trustcoach.practice.scene.SceneReader;

/** What is found, and what never is, where the model has no opinion or is certain of everything. */
class BuildsTest {

    private static final SceneReader READER = new SceneReader(OpennlpTagger.shipped(), Lexicon.shipped());

    private static Stream<Finding> mark(String client, String reply, double chance, Check... checks) {
        ClauseModel model = clauses -> {
            double[][] chances = new double[clauses.size()][Check.values().length];
            for (double[] row : chances) {
                for (Check check : checks) {
                    row[check.ordinal()] = chance;
                }
            }
            return chances;
        };
        return new ReplyMarker(READER, model, Rubrics.withStrengths(Map.of()))
                .mark(new Utterance(client, reply)).stream();
    }

    private static Check check(String id) {
        return Check.of(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names_feeling | A whole evening about a ham, that must have been embarrassing.",
                "names_feeling | It's embarrassing for you to ask.",
                "names_feeling | I hear that the price worries you.",
                "names_feeling | I gather the date frightens your team.",
                "names_feeling | So the long contract bothers you.",
                "blame | The delay isn't my fault.",
                "blame | Don't look at us, the bank did that.",
                "pushy_command | You'll have to wait.",
                "pushy_command | Take it or leave it.",
                "names_feeling | No wonder you looked for somebody else.",
                "overpromise | It'll never let you down.",
                "overpromise | Whatever happens, we pay.",
                "exaggeration | It'll be the best film in Europe.",
                "pushy_command | Call me now!",
                "pushy_command | You need to sign the contract by Friday.",
                "pushy_command | Forget the mails.",
                "blame | You should have told us in March.",
                "blame | Our competitors are idiots.",
                "blame | The printer must have lost it.",
                "pushy_command | I don't have time for this.",
                "pushy_command | Calm down.",
                "pushy_command | I need your answer by noon.",
                "sympathy_not_empathy | Better late than never.",
                "self_focus | We've merged with two firms this year.",
                "small_talk_common_ground | You were still looking for a boat last time we spoke.",
                "client_focus | Your crew can go home at four.",
                "open_question | How does that look from your side?",
                "closed_question | Who signs for it?",
                "specific_promise | The list is with you tomorrow at noon.",
            })
    void a_build_alone_is_asked_about(String check, String reply) {
        assertThat(mark("", reply, 0))
                .filteredOn(finding -> finding.check() == check(check))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open_question | We tried that phone and it sounded like a fish tank. | What make?",
                "open_question | We want the hall. | Which month?",
                "open_question | I need to think about it. | What is there to think?",
                "open_question | They throw in the hardware. | What does their monthly bill come to once it's in?",
                "names_feeling | The letter had the wrong amount on it. | I feel sick about it.",
                "small_talk_common_ground | I'm worn out. | You should've seen me after the tasting.",
                "vague_promise | | These credits usually arrive pretty soon.",
                "paraphrase | Good morning. Your van was late. | Good morning, Ms Nair.",
                "paraphrase | We do it on paper. | On paper, then.",
                "self_focus | The bill is wrong. | It was a mistake, and it was mine.",
                "advice_too_early | We worry about the price. | You need to sign by Friday.",
                "insincere_superlative | | You stood in front of your most important client.",
                "interrogation | We need time. | Why?",
                "open_question | | When does the lease end?",
                "overpromise | | Nobody can guarantee that.",
                "pushy_command | | Please go on, take your time.",
                "thanks_or_acknowledge | | Thanks to Joe it is up.",
                "thanks_or_acknowledge | | I see the fountain from here.",
                "sympathy_not_empathy | | At least three days are safe.",
                "overpromise | | I'm not going to promise that it works.",
                "pushy_command | | Don't talk more than you need to.",
                "open_question | | Which of the two machines stands nearer the door?",
                "closed_question | | May I ask what that costs you each week?",
                "closed_question | | Did I?",
                "interrogation | Our two presses stop at night. | Two presses, at night. Who is there? Is it hot? Since when?",
                "paraphrase | We'd want a trial month. | A trial month, why not.",
                "names_feeling | | That was shabby of us.",
                "sympathy_not_empathy | | Sorry, I sent the wrong sheet.",
                "thanks_or_acknowledge | | Point taken, but every firm does that.",
                "self_focus | | My old foreman always said: measure twice.",
                "client_focus | | What did they charge for it?",
                "small_talk_common_ground | | Have a nice weekend.",
                "specific_promise | | Give him a call first thing tomorrow.",
                "specific_promise | | I'm around until five today.",
                "vague_promise | | It'll change at some point.",
                "jargon | Our EDI is down. | The EDI has stopped.",
                "blame | | The scanner froze twice.",
                "open_question | | What?",
                "open_question | | Why?",
                "open_question | | What more do you want?",
                "closed_question | | Can we get back to the price?",
                "closed_question | | Would I lie to you?",
                "sympathy_not_empathy | | Sorry for the delay, that was our mistake.",
                "names_feeling | | That scares me.",
                "names_feeling | | There's nothing to be afraid of.",
                "pushy_command | | ‘Sign now’ isn't our way.",
                "pushy_command | | The bank wrote: sign now.",
                "pushy_command | | You don't need to decide today.",
                "specific_promise | | We open at eight on Mondays.",
                "vague_promise | | Please get back to me soon.",
                "exaggeration | | It's the cheapest of our four plans.",
                "blame | | The lift has been working again since noon.",
                "open_question | | Why don't I come by on Friday?",
                "open_question | | What about Tuesday at nine?",
                "open_question | | What percentage of them come by phone?",
                "open_question | | They wrote: 'What does it cost?'",
                "closed_question | | I asked 'who has the keys?'",
                "closed_question | | Who likes being shouted at?",
                "interrogation | | I asked 'which floor?', 'which day?' and 'who signs?'.",
                "interrogation | | Who signs when you buy, do you both or is it her call?",
                "interrogation | | Do you fish? Do you ski? My uncle loves that river. Is it cold?",
                "interrogation | We have moths. | Moths in wool are horrid. Where is it kept? Who cleans? Since when?",
                "names_feeling | | I bet you took the morning off for him.",
                "names_feeling | | You must have a freezer full of food.",
                "names_feeling | | It would be unfair to give you a date.",
                "thanks_or_acknowledge | | I see from the log that it left at nine.",
                "pushy_command | | You could leave after six months.",
                "pushy_command | | If you could sign by Friday, that would be lovely.",
                "self_focus | | I did it in my first week too.",
                "self_focus | | We lost it, and we've no excuse.",
                "client_focus | | Which floor is your office on?",
                "vague_promise | | I'll be honest, I doubt it.",
                "vague_promise | | The council will decide at some point.",
                "overpromise | | They'll keep till you're back.",
                "exaggeration | | Nobody can open it without the second code.",
                "insincere_superlative | | You can be anywhere you like.",
                "blame | | You should have had it by yesterday.",
                "blame | | The parcel got lost at Dover.",
            })
    void what_the_meaning_of_a_check_excepts_is_never_marked(String check, String client, String reply) {
        String said = client == null ? "" : client;

        assertThat(mark(said, reply, 0.99, check(check)))
                .filteredOn(finding -> finding.check() == check(check))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open_question | Why don't we trust the new price?",
                "open_question | Let me ask: what would have to stay dry?",
                "closed_question | Have you read the 'small print'?",
                "interrogation | Who signs? Is it you? When do you decide?",
                "interrogation | Do you fish? Do you ski? Good. Is it cold?",
                "names_feeling | I bet you were furious.",
                "names_feeling | You must have a nightmare of a week.",
                "thanks_or_acknowledge | I see that you're right.",
                "pushy_command | You can leave now or sign.",
                "self_focus | I did it too, only twice as fast.",
                "client_focus | Which door do your nurses use at night?",
                "vague_promise | I'll be honest, we'll sort something out.",
                "overpromise | They'll keep forever.",
                "exaggeration | Nobody can touch us before spring.",
                "insincere_superlative | You can work with our finest experts.",
                "blame | You should have had the roof checked by Monday.",
            })
    void what_only_sounds_like_an_exception_is_marked(String check, String reply) {
        assertThat(mark("", reply, 0.99, check(check)))
                .extracting(Finding::check)
                .contains(check(check));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In March two of your lorries came late. | March was a wet month on that road.",
                "I've had your quote and no time. | The quote is three weeks old.",
            })
    void a_noun_that_happens_to_come_back_is_no_sure_paraphrase(String client, String reply) {
        assertThat(mark(client, reply, 0.99, Check.PARAPHRASE))
                .extracting(Finding::tier)
                .containsExactly(Tier.ASK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I rowed my first race on Sunday! | I won four of them last year.",
                "My boy has learnt to swim. | Mine swam the channel.",
            })
    void a_story_that_tops_the_clients_is_no_common_ground(String client, String reply) {
        ClauseModel certain = clauses -> {
            double[][] chances = new double[clauses.size()][Check.values().length];
            for (double[] row : chances) {
                row[Check.SMALL_TALK_COMMON_GROUND.ordinal()] = 0.99;
            }
            return chances;
        };
        ReplyMarker marker = new ReplyMarker(READER, certain, Rubrics.withStrengths(Map.of()));

        assertThat(marker.mark(new Utterance(client, reply, Stage.SMALL_TALK))).isEmpty();
        assertThat(marker.mark(new Utterance(client, reply + " How was yours?", Stage.SMALL_TALK)))
                .extracting(Finding::check)
                .contains(Check.SMALL_TALK_COMMON_GROUND);
    }

    @Test
    void questions_that_come_with_a_feeling_do_not_interrogate() {
        String questions = "What broke? Who was there? When did it stop?";

        assertThat(mark("", questions, 0.99, Check.INTERROGATION))
                .extracting(Finding::check)
                .contains(Check.INTERROGATION);
        assertThat(mark("", "That must have been awful. " + questions, 0.99, Check.INTERROGATION))
                .extracting(Finding::check)
                .contains(Check.NAMES_FEELING)
                .doesNotContain(Check.INTERROGATION);
    }

    @Test
    void a_gain_begins_where_it_is_said() {
        assertThat(mark("", "We start at six, so your crew is home by noon.", 0.99, Check.CLIENT_FOCUS))
                .extracting(Finding::quote)
                .containsExactly("so your crew is home by noon");
    }

    @Test
    void what_is_asked_in_a_row_is_not_asked_for_their_sake() {
        String row = "Who runs it? What do they need? When do they close?";

        assertThat(mark("", "What do they need?", 0.99, Check.CLIENT_FOCUS))
                .extracting(Finding::check)
                .contains(Check.CLIENT_FOCUS);
        assertThat(mark("", row, 0.99, Check.CLIENT_FOCUS, Check.INTERROGATION))
                .extracting(Finding::check)
                .contains(Check.INTERROGATION)
                .doesNotContain(Check.CLIENT_FOCUS);
    }

    @Test
    void advice_behind_a_feeling_is_not_too_early() {
        ClauseModel pumps = clauses -> {
            double[][] chances = new double[clauses.size()][Check.values().length];
            for (int i = 0; i < chances.length; i++) {
                chances[i][Check.ADVICE_TOO_EARLY.ordinal()] =
                        clauses.get(i).words().contains("pump") ? 0.99 : 0;
            }
            return chances;
        };
        ReplyMarker marker = new ReplyMarker(READER, pumps, Rubrics.withStrengths(Map.of()));

        assertThat(marker.mark(new Utterance("", "Buy a new pump.")))
                .extracting(Finding::check)
                .containsExactly(Check.ADVICE_TOO_EARLY);
        assertThat(marker.mark(new Utterance("", "No wonder you are tired. Buy a new pump.")))
                .extracting(Finding::check)
                .containsExactly(Check.NAMES_FEELING);
    }

    @Test
    void a_line_that_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Builds.read(Stream.of("shows nothing: x")));
        assertThatIllegalArgumentException().isThrownBy(() -> Builds.read(Stream.of("shows blame sometimes: x")));
    }
}
