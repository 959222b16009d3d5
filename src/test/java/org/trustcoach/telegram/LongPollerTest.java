package org.trustcoach.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trustcoach.telegram.TelegramRig.eventually;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.chat.ChatId;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.LanesFull;

class LongPollerTest {

    private final TelegramRig rig = new TelegramRig();
    private final BotApiSimulator telegram = rig.telegram;
    private final SimulatedUser anna = telegram.user(4711);
    private final SimulatedUser ben = telegram.user(4712);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void what_is_typed_edited_and_tapped_arrives_in_order_and_is_confirmed() {
        rig.poller.start();

        int message = anna.types("hello");
        anna.edits(message, "hello!");
        anna.sendsCallback(1, "12.0");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("hello", "edit: hello!", "tap: 12.0");
        assertThat(rig.coach.accepted()).allMatch(update -> update.chat().equals(ChatId.of("telegram", "4711")));
        assertThat(rig.coach.accepted().get(0).id()).isEqualTo("telegram:100000");
    }

    @Test
    void the_start_takes_a_webhook_away_and_registers_commands_without_dropping_anything() {
        telegram.setWebhook("https://elsewhere.example/hook");
        anna.types("before the start");

        rig.poller.start();

        eventually(() -> rig.coach.texts().contains("before the start"));
        assertThat(telegram.webhook()).isEmpty();
        assertThat(telegram.commands()).containsExactly("start");
        assertThat(telegram.requests())
                .noneMatch(
                        request -> request.body().path("drop_pending_updates").asBoolean());
    }

    @Test
    void each_question_names_the_wanted_kinds_and_never_a_negative_offset() {
        rig.poller.start();
        anna.types("hello");
        eventually(() -> telegram.unconfirmed() == 0);

        assertThat(telegram.requests("getUpdates")).allSatisfy(request -> {
            assertThat(request.body().path("allowed_updates").toString())
                    .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
            assertThat(request.body().path("offset").asLong()).isNotNegative();
            assertThat(request.body().path("timeout").asInt()).isEqualTo(50);
            assertThat(request.body().path("limit").asInt()).isEqualTo(100);
        });
    }

    @Test
    void nothing_is_confirmed_from_the_first_update_on_that_is_not_done() {
        CompletableFuture<Handled> slow = new CompletableFuture<>();
        rig.coach.answers(update -> FakeHandler.text(update).equals("slow") ? slow : done());
        long first = telegram.deliver(id -> message(id, 4711, "first"));
        long second = telegram.deliver(id -> message(id, 4712, "slow"));
        telegram.deliver(id -> message(id, 4713, "third"));

        rig.poller.start();

        eventually(
                () -> telegram.confirmed().contains(first) && rig.coach.texts().contains("third"));
        eventually(() -> telegram.requests("getUpdates").size() > 5);
        assertThat(telegram.confirmed()).containsExactly(first);
        slow.complete(Handled.COMMITTED);
        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(telegram.confirmed()).contains(second);
        assertThat(rig.coach.texts()).containsExactlyInAnyOrder("first", "slow", "third");
    }

    @Test
    void a_chat_that_is_stuck_does_not_keep_new_messages_of_others_away() {
        rig.coach.answers(update -> FakeHandler.text(update).equals("stuck") ? new CompletableFuture<>() : done());
        rig.poller.start();
        anna.types("stuck");
        eventually(() -> rig.coach.texts().contains("stuck"));

        ben.types("hello");

        eventually(() -> rig.coach.texts().contains("hello"));
        assertThat(rig.coach.texts()).containsExactly("stuck", "hello");
    }

    @Test
    void an_update_that_fails_comes_again_before_what_its_chat_sent_later() {
        AtomicInteger attempts = new AtomicInteger();
        rig.coach.answers(update -> FakeHandler.text(update).equals("one") && attempts.incrementAndGet() < 3
                ? CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException()))
                : done());
        anna.types("one");
        anna.types("two");
        ben.types("other");

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("one", "other", "one", "one", "two");
        assertThat(rig.deadLetters.reasons()).isEmpty();
    }

    @Test
    void while_the_store_is_away_the_waits_double_up_to_half_a_minute() {
        rig.coach.answers(
                update -> CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException())));
        anna.types("one");

        rig.poller.start();

        eventually(() -> rig.pause.waits().size() >= 7);
        assertThat(rig.pause.waits().stream().limit(7).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
        rig.coach.commits();
        eventually(() -> telegram.unconfirmed() == 0);
    }

    @Test
    void however_often_the_store_is_away_no_update_is_given_up() {
        rig.coach.answers(
                update -> CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException())));
        anna.types("one");

        rig.poller.start();
        eventually(() -> rig.coach.texts().size() > 250);
        rig.coach.commits();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.deadLetters.reasons()).isEmpty();
    }

    @Test
    void a_failed_update_that_telegram_brings_no_more_holds_nothing_back() {
        rig.coach.answers(update ->
                FakeHandler.text(update).equals("gone") ? CompletableFuture.failedFuture(new LanesFull()) : done());
        rig.poller.start();
        telegram.deliverOnce(message(99_000, 4711, "gone"));
        eventually(() -> rig.coach.texts().contains("gone"));

        ben.types("hello");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("gone", "hello");
    }

    @Test
    void full_lanes_end_the_batch_and_the_rest_comes_later_in_order() {
        AtomicInteger room = new AtomicInteger(3);
        rig.coach.answers(
                update -> room.getAndDecrement() > 0 ? done() : CompletableFuture.failedFuture(new LanesFull()));
        IntStream.range(0, 10).forEach(i -> telegram.user(100 + i).types("m" + i));

        rig.poller.start();

        eventually(() -> rig.coach.texts().size() >= 4);
        assertThat(rig.coach.texts()).startsWith("m0", "m1", "m2", "m3").doesNotContain("m4");
        rig.coach.commits();
        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts().stream().distinct())
                .containsExactlyElementsOf(
                        IntStream.range(0, 10).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void an_update_whose_handling_always_throws_is_put_aside_in_the_end() {
        rig.coach.answers(update -> {
            if (FakeHandler.text(update).startsWith("bad")) {
                throw new IllegalStateException("what a person wrote");
            }
            return done();
        });
        anna.types("bad");
        anna.types("good");

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).hasSize(201).endsWith("bad", "good");
        assertThat(rig.deadLetters.reasons()).containsExactly(Map.entry("telegram:100000", "it failed 200 times"));
    }

    @Test
    void errors_of_the_handler_do_not_end_polling() {
        AtomicInteger calls = new AtomicInteger();
        rig.coach.answers(update -> {
            int call = calls.incrementAndGet();
            if (call == 1) {
                throw new StackOverflowError();
            }
            if (call == 2) {
                throw new AssertionError("what a person wrote");
            }
            if (call == 3) {
                throw new OutOfMemoryError("made up");
            }
            return done();
        });

        rig.poller.start();
        anna.types("hello");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.poller.isRunning()).isTrue();
        assertThat(rig.coach.texts()).endsWith("hello");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":%d,\"message\":\"not an object\"}",
                "{\"update_id\":%d,\"message\":{\"message_id\":\"x\",\"chat\":[]}}",
                "{\"update_id\":%d,\"message\":{}}",
                "{\"update_id\":%d,\"message\":{\"message_id\":1,\"text\":\"broken}",
                "{\"update_id\":%d,\"message\":{\"a\":[[[{}",
                "{\"update_id\":%d,\"message\":{\"a\":NaN}}]]}}",
                "{\"update_id\":%d"
            })
    void a_poison_update_is_put_aside_and_its_neighbours_pass(String poison) {
        anna.types("before");
        long id = telegram.deliver(poison::formatted);
        ben.types("after");

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("before", "after");
        assertThat(rig.deadLetters.reasons().getOrDefault("telegram:" + id, "ignored"))
                .doesNotContain("broken");
    }

    @Test
    void deep_json_is_put_aside() {
        anna.types("before");
        long id = telegram.deliver(update -> "{\"update_id\":" + update + ",\"message\":"
                + "{\"reply_to_message\":".repeat(5000) + "{}" + "}".repeat(5000) + "}");
        ben.types("after");

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("before", "after");
        assertThat(rig.deadLetters.reasons()).containsOnlyKeys("telegram:" + id);
    }

    @Test
    void a_huge_text_and_lone_surrogates_pass_well_formed() {
        String huge = "x".repeat(512 * 1024);
        telegram.deliver(id -> message(id, 4711, huge));
        telegram.deliver(id -> message(id, 4712, "a\\ud83db"));

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly(huge, "a\ufffdb");
    }

    @Test
    void dead_letters_that_cannot_be_kept_keep_the_update_unconfirmed() {
        rig.close();
        try (TelegramRig other = new TelegramRig()) {
            AtomicInteger refusals = new AtomicInteger(2);
            long id = other.telegram.deliver("{\"update_id\":%d,\"message\":7}"::formatted);
            other.deadLetters.failWhile(() -> refusals.getAndDecrement() > 0);

            other.poller.start();

            eventually(() -> other.telegram.unconfirmed() == 0);
            assertThat(other.deadLetters.reasons()).containsOnlyKeys("telegram:" + id);
            assertThat(other.pause.waits()).startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }
    }

    @Test
    void ids_that_start_again_lower_are_heard() {
        rig.poller.start();
        anna.types("high");
        eventually(() -> telegram.unconfirmed() == 0);

        telegram.restartIdsAt(5);
        anna.types("low");
        anna.types("low again");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("high", "low", "low again");
    }

    @Test
    void old_and_repeated_updates_go_to_the_coach_who_knows_them_by_their_id() {
        rig.poller.start();
        anna.types("now");
        eventually(() -> telegram.unconfirmed() == 0);

        telegram.deliverOnce(message(99_000, 4711, "old"));
        eventually(() -> rig.coach.texts().contains("old"));
        anna.types("later");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("now", "old", "later");
    }

    @Test
    void a_body_that_is_no_answer_leads_to_a_wait_and_a_new_question() {
        for (String body :
                List.of("<html>hi</html>", "", "[]", "{\"ok\":true}", "{\"ok\":true,\"result\":[{\"a\":1}]}")) {
            telegram.failOnce("getUpdates", Fault.answer(200, Map.of(), body));
        }

        try (CapturedLog log = new CapturedLog()) {
            rig.poller.start();
            anna.types("hello");

            eventually(() -> telegram.unconfirmed() == 0);
            assertThat(log.count(Level.WARN, "trying again: an answer of status 200 doesn't tell"))
                    .isOne();
        }
        assertThat(rig.pause.waits().stream().map(Duration::toSeconds)).startsWith(1L, 2L, 4L, 8L, 16L);
    }

    @Test
    void trouble_of_any_kind_is_survived() {
        for (Fault fault : List.of(
                Fault.close(),
                Fault.refuse(500, "Internal"),
                Fault.unavailableRetryAtOnce(),
                Fault.refuse(400, "Bad Request"),
                Fault.blocked())) {
            telegram.failOnce("getUpdates", fault);
        }

        rig.poller.start();
        anna.types("hello");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("hello");
    }

    @Test
    void asked_for_patience_it_waits_exactly_as_long() {
        telegram.failOnce("getUpdates", Fault.tooManyRequests(17));

        rig.poller.start();
        anna.types("hello");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.pause.waits()).first().isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void a_bot_api_that_does_not_wait_is_asked_once_a_second_and_loses_nothing() {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failAlways("getUpdates", Fault.answer(200, Map.of(), "{\"ok\":true,\"result\":[]}"));

            rig.poller.start();

            eventually(() -> rig.pause.waits().size() >= 3);
            assertThat(rig.pause.waits()).containsOnly(Duration.ofSeconds(1));
            assertThat(log.count(Level.INFO, "it is asked once a second")).isOne();
        }
        anna.types("hello");
        telegram.heal();
        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("hello");
    }

    @Test
    void a_bot_api_that_has_waited_is_asked_again_at_once() {
        telegram.failAlways("getUpdates", usual -> {
            rig.clock.move(Duration.ofSeconds(50));
            return SimulatedAnswer.okRaw("[]");
        });

        rig.poller.start();

        eventually(() -> telegram.requests("getUpdates").size() > 5);
        assertThat(rig.pause.waits()).isEmpty();
    }

    @Test
    void another_taker_of_the_updates_is_named_clearly_and_outlived() {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failOnce("getUpdates", Fault.refuse(409, "Conflict: terminated by other getUpdates request"));

            rig.poller.start();
            anna.types("hello");

            eventually(() -> telegram.unconfirmed() == 0);
            assertThat(log.count(Level.WARN, "Somebody else takes this bot's updates"))
                    .isOne();
            assertThat(rig.pause.waits()).first().isEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void a_webhook_set_by_somebody_while_it_polls_is_taken_away() {
        rig.poller.start();
        anna.types("one");
        eventually(() -> telegram.unconfirmed() == 0);

        telegram.setWebhook("https://elsewhere.example/hook");
        anna.types("two");
        anna.types("three");

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).containsExactly("one", "two", "three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"getUpdates", "deleteWebhook"})
    void a_token_that_is_refused_ends_polling_with_one_clear_line(String method) {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failAlways(method, Fault.refuse(401, "Unauthorized"));

            rig.poller.start();

            eventually(() -> !rig.poller.isRunning());
            assertThat(log.count(Level.ERROR, "check trustcoach.telegram.token"))
                    .isOne();
            assertThat(telegram.requests(method)).hasSize(1);
        }
    }

    @Test
    void a_stop_waits_for_what_is_under_way_and_confirms_it() throws Exception {
        CompletableFuture<Handled> slow = new CompletableFuture<>();
        rig.coach.answers(update -> slow);
        anna.types("hello");
        rig.poller.start();
        eventually(() -> rig.coach.texts().contains("hello"));

        CompletableFuture<Void> stopped = CompletableFuture.runAsync(rig.poller::awaitStop);
        eventually(() -> !rig.poller.isRunning());
        slow.complete(Handled.COMMITTED);
        stopped.get();

        assertThat(telegram.unconfirmed()).isZero();
        var last = telegram.requests("getUpdates")
                .get(telegram.requests("getUpdates").size() - 1);
        assertThat(last.body().path("timeout").asInt()).isZero();
    }

    @Test
    void a_stop_while_nothing_happens_is_quick_and_leaves_later_updates_to_the_next_start() {
        rig.poller.start();
        eventually(() -> telegram.requests("getUpdates").size() == 1);

        rig.poller.awaitStop();
        anna.types("later");

        assertThat(rig.coach.texts()).isEmpty();
        assertThat(telegram.unconfirmed()).isOne();
    }

    @Test
    void a_failing_update_is_never_confirmed_by_a_stop() {
        rig.coach.answers(
                update -> CompletableFuture.failedFuture(new StoreUnavailable("away", new RuntimeException())));
        anna.types("hello");
        rig.poller.start();
        eventually(() -> !rig.coach.texts().isEmpty());

        rig.poller.awaitStop();

        assertThat(telegram.unconfirmed()).isOne();
    }

    @Test
    void thousands_of_messages_pass_once_each() {
        int count = 5000;
        IntStream.range(0, count).forEach(i -> telegram.user(1 + i % 50).types("m" + i));

        rig.poller.start();

        eventually(() -> telegram.unconfirmed() == 0);
        assertThat(rig.coach.texts()).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void neither_the_token_nor_what_people_write_stands_in_the_log() {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failOnce("getUpdates", Fault.close());
            telegram.failOnce("getUpdates", Fault.answer(502, Map.of(), "/bot" + BotApiSimulator.TOKEN));
            telegram.deliver("{\"update_id\":%d,\"message\":\"SECRET-WORD\"}"::formatted);
            rig.coach.answers(update -> {
                throw new IllegalStateException("SECRET-WORD");
            });
            anna.types("SECRET-WORD");

            rig.poller.start();

            eventually(() -> telegram.unconfirmed() == 0);
            rig.poller.awaitStop();
            assertThat(log.text()).doesNotContain(BotApiSimulator.TOKEN).doesNotContain("SECRET-WORD");
        }
    }

    private static CompletableFuture<Handled> done() {
        return CompletableFuture.completedFuture(Handled.COMMITTED);
    }

    private static String message(long id, long chat, String text) {
        return """
            {"update_id":%d,"message":{"message_id":7,"date":1770000000,"text":"%s",
            "from":{"id":%d,"is_bot":false,"first_name":"A"},"chat":{"id":%d,"type":"private"}}}\
            """.formatted(id, text, chat, chat);
    }
}
