package org.trustcoach.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.SimulatedMessage;
import org.trustcoach.telegram.SimulatedUser;
import org.trustcoach.wiring.House;

/** The whole house, from Telegram to its Redis and back. */
class TelegramHouseIT {

    private static final long ANNA = 4711;

    @TempDir
    private Path folder;

    private BotApiSimulator telegram;
    private ConfigurableApplicationContext house;

    @BeforeEach
    void open() {
        telegram = BotApiSimulator.start();
        house = start();
    }

    @AfterEach
    void close() {
        house.close();
        telegram.close();
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                House.Serving.class,
                "--server.port=0",
                "--trustcoach.data=" + folder,
                "--trustcoach.telegram.token=" + BotApiSimulator.TOKEN,
                "--trustcoach.telegram.api-url=" + telegram.uri());
    }

    @Test
    void a_rep_gets_advice_and_taps_through_it() {
        SimulatedUser anna = telegram.user(ANNA);

        anna.types("my client went quiet after I sent the quote");
        until(() -> anna.sees().size() == 1);
        anna.taps("Not yet");
        until(() -> anna.sees().size() == 2);
        anna.taps("Why this?");
        until(() -> anna.sees().size() == 3);

        assertThat(anna.seesTexts().get(1)).contains("Do this", "Say this", "Why: ");
        assertThat(telegram.answeredCallbacks()).hasSize(2);
    }

    @Test
    void a_restart_in_the_middle_of_a_dialog_goes_on_where_it_was() {
        SimulatedUser anna = telegram.user(ANNA);
        anna.types("my client went quiet after I sent the quote");
        until(() -> anna.sees().size() == 1);

        house.close();
        house = start();
        anna.taps("Not yet");

        until(() -> anna.sees().size() == 2);
        assertThat(anna.seesTexts().get(1)).contains("Do this");
    }

    @Test
    void a_corrected_message_is_answered_in_the_same_place() {
        SimulatedUser anna = telegram.user(ANNA);
        int message = anna.types("my client went quiet after I sent the quote");
        until(() -> anna.sees().size() == 1);
        String first = anna.seesTexts().get(0);

        anna.edits(message, "my client is furious and shouted at me");

        until(() -> !anna.seesTexts().get(0).equals(first));
        assertThat(anna.sees()).hasSize(1);
    }

    @Test
    void a_double_tap_does_nothing_twice_and_an_old_button_is_told_kindly() {
        SimulatedUser anna = telegram.user(ANNA);
        anna.types("my client went quiet after I sent the quote");
        until(() -> anna.sees().size() == 1);
        SimulatedMessage question = anna.sees().get(0);

        anna.taps(question, "Not yet");
        anna.taps(question, "Not yet");
        until(() -> telegram.answeredCallbacks().size() == 2 && anna.sees().size() == 2);
        anna.taps(question, "More than that");
        until(() -> anna.sees().size() == 3);

        assertThat(anna.seesTexts().get(2)).contains("button");
    }

    @Test
    void what_is_forgotten_is_gone_and_the_talk_begins_from_nothing() {
        SimulatedUser anna = telegram.user(ANNA);
        anna.types("/why");
        until(() -> anna.sees().size() == 1);
        anna.types("my client went quiet after I sent the quote");
        until(() -> anna.sees().size() == 2);

        anna.types("/forget");
        until(() -> anna.sees().size() == 3);
        anna.taps("Yes, delete it");
        until(() -> anna.sees().size() == 4);
        anna.types("/why");
        until(() -> anna.sees().size() == 5);

        assertThat(anna.seesTexts().get(4)).isEqualTo(anna.seesTexts().get(0));
    }

    @Test
    void an_export_comes_as_a_file() {
        SimulatedUser anna = telegram.user(ANNA);

        anna.types("/export");

        until(() -> !telegram.requests("sendDocument").isEmpty());
    }

    @Test
    void markup_that_a_person_types_stays_what_it_is() {
        SimulatedUser anna = telegram.user(ANNA);

        anna.types("/<b>_*[x](http://y)`");
        anna.types("<b>hello</b> _*[`");

        until(() -> anna.sees().size() >= 1);
        assertThat(telegram.requests("sendMessage"))
                .noneMatch(request -> request.toString().contains("parse_mode\":\""));
    }

    private static void until(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(20)).until(condition::getAsBoolean);
    }
}
