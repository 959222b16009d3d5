package org.trustcoach.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.care.Distress;
import org.trustcoach.understanding.Cries.Cry;

class CriesTest {

    private final Cries cries = Cries.shipped();

    @ParameterizedTest
    @CsvSource({
        "'Meine Frau ist weg, und ich WILL NICHT MEHR LEBEN!', SELF_HARM, German",
        "er schlägt mich jeden Abend, VIOLENCE, German",
        "er schlagt mich jeden Abend, VIOLENCE, German",
        "il m’a violée, HARASSMENT, French",
        "ya no puedo más con todo, EXHAUSTION, Spanish",
        "il collega non respira, EMERGENCY, Italian",
        "老板性骚扰我, HARASSMENT, Chinese",
        "我 真的 想死, SELF_HARM, Chinese",
        "pati maarta hai roz, VIOLENCE, Hindi",
        "वह सांस नहीं ले रहा, EMERGENCY, Hindi",
        "меня бьёт муж, VIOLENCE, Russian"
    })
    void plain_words_are_heard_whatever_their_case_accents_and_punctuation(
            String text, Distress distress, String language) {
        assertThat(cries.hear(text, true)).get().satisfies(cry -> {
            assertThat(cry.distress()).isEqualTo(distress);
            assertThat(cry.language()).isEqualTo(language);
        });
    }

    @Test
    void all_words_of_the_file_are_heard_as_they_stand_there() throws IOException {
        List<String> written = Files.readAllLines(Path.of("src/main/resources/words/distress.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf(':') + 1).split("\\|")))
                .toList();

        assertThat(written)
                .hasSizeGreaterThan(500)
                .allSatisfy(words -> assertThat(cries.hear(words, true)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mein Kunde will nicht mehr kaufen",
                "je ne sais pas quoi faire avec mon client",
                "el cliente no contesta",
                "客户不回我的消息",
                "他明天打我电话",
                "client ka phone nahi aata",
                ""
            })
    void ordinary_words_are_not(String text) {
        assertThat(cries.hear(text, true)).isEmpty();
    }

    @Test
    void a_word_that_is_english_as_well_counts_in_another_language_only() {
        String english = "a suicide prevention charity is my client";

        assertThat(cries.hear(english, false)).isEmpty();
        assertThat(cries.hear("je pense au suicide", true)).map(Cry::distress).contains(Distress.SELF_HARM);
    }
}
