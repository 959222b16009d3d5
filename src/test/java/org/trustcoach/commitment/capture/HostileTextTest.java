package org.trustcoach.commitment.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;

class HostileTextTest {

    private static final Reference NOW =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 12), ZoneId.of("Europe/London"), Locale.UK);
    private static final List<String> WORDS = List.of(
            "I",
            "'ll",
            "will",
            "send",
            "Anna",
            "Tom",
            "the",
            "draft",
            "to",
            "by",
            "Friday",
            "and",
            ",",
            ".",
            "?",
            "that",
            "told",
            "promised",
            "if",
            "her",
            "'s",
            "remind",
            "me",
            "an hour before",
            "not",
            "\n",
            "-",
            "\"",
            "asked",
            "yes",
            "be",
            "have",
            "going",
            "ready",
            "move",
            "it",
            "so",
            "😀",
            "2",
            "w/",
            "todo",
            ":");

    private final Capture capture = new Capture(new PlainTimes());

    @Test
    void words_in_any_order_are_borne() {
        Random chance = new Random(20260304);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int words = chance.nextInt(25); words >= 0; words--) {
                text.append(WORDS.get(chance.nextInt(WORDS.size()))).append(chance.nextInt(6) == 0 ? "" : " ");
            }

            for (Captured heard : capture.hear(text.toString(), NOW, Clients.NONE)) {
                assertThat(heard.start()).isBetween(0, heard.end() - 1);
                assertThat(heard.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll send ",
                "Anna and ",
                "told Anna that I told ",
                "\"",
                "to to ",
                "Anna Anna's ",
                "by Friday ",
                "'ll'll",
                "\uD800",
                "and, "
            })
    void long_repetitions_are_borne(String part) {
        assertThat(capture.hear(part.repeat(4096 / part.length()), NOW, Clients.NONE))
                .isNotNull();
    }

    @Test
    void nothing_is_heard_in_nothing() {
        assertThat(capture.hear("", NOW, Clients.NONE)).isEmpty();
        assertThat(capture.hear(" \n ?", NOW, Clients.NONE)).isEmpty();
    }
}
