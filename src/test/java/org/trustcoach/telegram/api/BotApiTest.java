package org.trustcoach.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.Fault;

class BotApiTest {

    private final BotApiSimulator telegram = BotApiSimulator.start();
    private final BotApi api = new BotApi(telegram.uri(), BotApiSimulator.TOKEN);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void an_answer_that_does_not_come_in_time_leaves_it_unknown_and_nothing_is_repeated() {
        telegram.failOnce("sendMessage", Fault.delay(Duration.ofSeconds(5)));
        try (BotApi hasty = new BotApi(
                telegram.uri(),
                BotApiSimulator.TOKEN,
                Connection.open()
                        .newBuilder()
                        .readTimeout(Duration.ofMillis(50))
                        .build())) {

            assertThatExceptionOfType(CallFailed.Unanswered.class)
                    .isThrownBy(() -> hasty.call(new SendMessage("1", "hello")));
        }
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void a_call_that_ran_out_of_its_whole_time_is_unknown_as_well() {
        telegram.failOnce("sendMessage", Fault.delay(Duration.ofSeconds(5)));
        try (BotApi hasty = new BotApi(
                telegram.uri(),
                BotApiSimulator.TOKEN,
                Connection.open()
                        .newBuilder()
                        .callTimeout(Duration.ofMillis(500))
                        .build())) {

            assertThatExceptionOfType(CallFailed.Unanswered.class)
                    .isThrownBy(() -> hasty.call(new SendMessage("1", "hello")));
        }
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void a_call_that_the_library_finds_invalid_never_goes_out() {
        assertThatExceptionOfType(CallFailed.Rejected.class)
                .isThrownBy(() -> api.call(new SendMessage("1", "")))
                .matches(failure -> failure.code() == 400);
        assertThat(telegram.requests()).isEmpty();
    }

    @Test
    void many_calls_run_at_once() {
        // 40 calls that wait for each other would end in a timeout with the client's usual limit of 5
        telegram.failAlways("sendMessage", new Together(40));

        List<CompletableFuture<Boolean>> calls = IntStream.range(0, 40)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> sent(i), task -> new Thread(task).start()))
                .toList();

        assertThat(calls).allMatch(CompletableFuture::join);
    }

    @Test
    void the_failures_of_a_call_tell_nothing_that_a_person_wrote() {
        telegram.failOnce("sendMessage", Fault.refuse(400, "Bad Request: can't parse entities: tag SECRET-WORD"));

        assertThatExceptionOfType(CallFailed.Rejected.class)
                .isThrownBy(() -> api.call(new SendMessage("1", "hello")))
                .withMessageNotContaining("SECRET-WORD")
                .matches(failure -> failure.says("CAN'T PARSE ENTITIES"));
    }

    private boolean sent(int chat) {
        try {
            api.call(new SendMessage(Integer.toString(chat + 1), "hello"));
            return true;
        } catch (CallFailed e) {
            return false;
        }
    }
}
