package org.trustcoach.telegram.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustcoach.telegram.TelegramRig.NEUTRAL;
import static org.trustcoach.telegram.TelegramRig.eventually;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.Fault;
import org.trustcoach.telegram.SimulatedUser;
import org.trustcoach.telegram.TelegramRig;
import org.trustcoach.turn.Handled;

class ReceptionTest {

    private static final long ANNA = 4711;
    private static final long STRANGER = 666;

    private final TelegramRig rig = new TelegramRig(ANNA);
    private final BotApiSimulator telegram = rig.telegram;
    private final SimulatedUser anna = telegram.user(ANNA);
    private final SimulatedUser stranger = telegram.user(STRANGER);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_message_without_text_arrives_as_an_empty_one() {
        rig.poller.start();

        int photo = anna.sendsPhoto();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.accepted().get(0).incoming()).isEqualTo(new Incoming.Message(Integer.toString(photo), ""));
    }

    @Test
    void groups_and_changes_of_membership_are_passed_over_and_counted() {
        rig.poller.start();

        anna.typesInGroup(-100, "hello all");
        anna.blocks();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.accepted()).isEmpty();
        assertThat(rig.reception.ignored()).isEqualTo(2);
        assertThat(telegram.requests("sendMessage")).isEmpty();
    }

    @Test
    void a_stranger_gets_one_neutral_line_an_hour_and_the_coach_hears_nothing() {
        rig.poller.start();

        stranger.types("let me in");
        stranger.types("hello?");
        eventually(() -> telegram.unconfirmed() == 0 && !stranger.sees().isEmpty());
        rig.clock.move(Duration.ofMinutes(61));
        stranger.types("still there");

        eventually(() -> stranger.sees().size() == 2);
        assertThat(stranger.seesTexts()).containsExactly(NEUTRAL, NEUTRAL);
        assertThat(rig.coach.accepted()).isEmpty();
        assertThat(rig.reception.fromStrangers()).isEqualTo(3);
        assertThat(rig.deadLetters.reasons()).isEmpty();
    }

    @Test
    void every_tap_is_answered_also_of_strangers_and_with_nonsense() {
        rig.poller.start();

        String own = anna.sendsCallback(1, "12.0");
        String strange = stranger.sendsCallback(1, "12.0");
        String nonsense = anna.sendsCallback(-5, "' OR 1=1 \ud83d");

        eventually(() -> telegram.answeredCallbacks().size() == 3);
        assertThat(telegram.answeredCallbacks()).containsExactlyInAnyOrder(own, strange, nonsense);
        assertThat(rig.coach.accepted()).allMatch(update -> update.chat().equals(ChatId.of("telegram", "4711")));
    }

    @Test
    void a_tap_is_answered_before_the_coach_has_finished() {
        rig.coach.answers(update -> new CompletableFuture<>());
        rig.poller.start();

        String tap = anna.sendsCallback(1, "12.0");

        eventually(() -> telegram.answeredCallbacks().equals(List.of(tap)));
    }

    @Test
    void an_answer_to_a_tap_that_fails_or_hangs_holds_nobody_up() {
        telegram.failAlways("answerCallbackQuery", Fault.delay(Duration.ofSeconds(20)));
        rig.poller.start();

        for (int i = 0; i < 20; i++) {
            anna.sendsCallback(1, "1." + i);
        }

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).hasSize(20);
        assertThat(rig.channel.send(ChatId.of("telegram", "4711"), Reply.of("1", RichText.plain("quick")), null))
                .isInstanceOf(SendOutcome.Sent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409, 500})
    void a_refusal_of_a_small_call_is_nobodys_trouble(int code) {
        telegram.failAlways("answerCallbackQuery", Fault.refuse(code, "Whatever"));
        telegram.failAlways("sendMessage", Fault.refuse(code, "Whatever"));
        rig.poller.start();

        anna.sendsCallback(1, "12.0");
        stranger.types("hello");

        eventually(() -> telegram.requests("answercallbackquery").size() == 1
                && telegram.requests("sendmessage").size() == 1
                && telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("tap: 12.0");
        assertThat(rig.poller.isRunning()).isTrue();
    }

    @Test
    void a_tap_on_a_button_brings_the_id_that_was_sent_with_it() {
        Reply question = new Reply("1", null, RichText.plain("Save?"), List.of(new Button.Tap("Save", "12.0")), null);
        rig.channel.send(ChatId.of("telegram", "4711"), question, null);
        rig.poller.start();

        anna.taps("Save");

        eventually(() -> rig.coach.texts().equals(List.of("tap: 12.0")));
    }

    @Test
    void a_tap_that_is_brought_again_is_answered_once() {
        rig.coach.answers(
                update -> CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException())));
        rig.poller.start();

        anna.sendsCallback(1, "12.0");
        eventually(() -> rig.coach.texts().size() > 5);
        rig.coach.commits();

        eventually(() -> telegram.unconfirmed() == 0);
        String own = anna.sendsCallback(1, "12.1");
        eventually(() -> telegram.answeredCallbacks().contains(own));
        assertThat(telegram.requests("answercallbackquery")).hasSize(2);
    }

    @Test
    void no_tap_is_answered_while_telegram_wants_silence() {
        rig.rate.keepSilent(Duration.ofSeconds(60));
        rig.poller.start();

        anna.sendsCallback(1, "12.0");
        stranger.types("hello");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(telegram.requests("answercallbackquery")).isEmpty();
        assertThat(telegram.requests("sendmessage")).isEmpty();
    }

    @Test
    void a_429_to_a_small_call_silences_the_channel_as_well() {
        telegram.failOnce("answerCallbackQuery", Fault.tooManyRequests(9));
        rig.poller.start();

        anna.sendsCallback(1, "12.0");

        eventually(() -> rig.rate.silence().equals(Duration.ofSeconds(9)));
    }

    @Test
    void who_somebody_is_comes_from_telegram_and_not_from_what_they_send() {
        rig.poller.start();

        telegram.deliver(id -> forged(id, STRANGER, ANNA));
        telegram.deliver(id -> forged(id, ANNA, STRANGER));
        telegram.deliver(id -> forged(id, ANNA, ANNA).replace("private", "supergroup"));

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.accepted()).isEmpty();
        assertThat(rig.reception.ignored()).isEqualTo(3);
    }

    @Test
    void typing_is_shown_once_when_the_coach_takes_longer_than_a_second() {
        CompletableFuture<Handled> slow = new CompletableFuture<>();
        rig.coach.answers(update -> slow);
        rig.poller.start();

        anna.types("hard one");
        eventually(() -> rig.later.planned().size() == 1);
        assertThat(rig.later.planned().get(0).delay()).isEqualTo(Duration.ofSeconds(1));
        rig.later.runAll();

        eventually(() -> anna.typingShown() == 1);
        assertThat(telegram.requests("sendchataction")
                        .get(0)
                        .body()
                        .path("action")
                        .asText())
                .isEqualTo("typing");
        slow.complete(Handled.COMMITTED);
        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(anna.typingShown()).isOne();
    }

    @Test
    void typing_is_not_shown_when_the_coach_is_quick() {
        CompletableFuture<Handled> slow = new CompletableFuture<>();
        rig.coach.answers(update -> slow);
        rig.poller.start();

        anna.types("easy one");
        eventually(() -> rig.later.planned().size() == 1);
        slow.complete(Handled.COMMITTED);

        eventually(() -> rig.later.planned().isEmpty());
        assertThat(anna.typingShown()).isZero();
    }

    private static String forged(long id, long from, long chat) {
        return """
            {"update_id":%d,"callback_query":{"id":"q%d","chat_instance":"1","data":"12.0",
            "from":{"id":%d,"is_bot":false,"first_name":"A"},
            "message":{"message_id":1,"date":1,"chat":{"id":%d,"type":"private"}}}}\
            """.formatted(id, id, from, chat);
    }
}
