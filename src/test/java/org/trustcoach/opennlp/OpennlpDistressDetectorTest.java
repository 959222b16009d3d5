package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.care.Distress;
import org.trustcoach.intent.IntentPhrases;

class OpennlpDistressDetectorTest {

    private static final List<IntentPhrases> WORK = List.of(phrases(
            "quiet",
            "my client went quiet",
            "no reply to my quote",
            "they never answer my mails",
            "she is late with the contract",
            "how do I raise the price",
            "the meeting was a mess"));

    @TempDir
    static Path folder;

    private static OpennlpDistressDetector detector;

    @BeforeAll
    static void learns() {
        List<IntentPhrases> kinds = List.of(
                phrases(
                        "exhaustion",
                        "I cannot get out of bed any more",
                        "I cry every morning and feel empty",
                        "everything in me is empty",
                        "I have not slept for weeks and feel nothing"),
                phrases(
                        "harassment",
                        "my boss touches me and will not stop",
                        "he follows me home every night",
                        "a client sends me dirty pictures",
                        "they bully me every day"));
        detector = new OpennlpDistressDetector(new IntentModels(folder).model(Phrasebook.distress(kinds, WORK)));
    }

    @Test
    void somebody_who_is_not_well_is_noticed_with_what_they_may_be_going_through() {
        assertThat(detector.detect("I cry and feel so empty")).contains(Distress.EXHAUSTION);
        assertThat(detector.detect("he follows me and touches me")).contains(Distress.HARASSMENT);
    }

    @Test
    void the_troubles_of_work_are_none() {
        assertThat(detector.detect("no reply to my mails")).isEmpty();
        assertThat(detector.detect("how do I raise the price of the contract")).isEmpty();
    }

    @Test
    void the_chance_is_a_chance_and_larger_where_somebody_is_not_well() {
        double calm = detector.chance("my client is late with the contract");
        double not = detector.chance("I cry every night and feel empty");

        assertThat(calm).isBetween(0.0, not);
        assertThat(not).isBetween(calm, 1.0);
    }

    @Test
    void whatever_is_written_is_looked_at() {
        for (String text : List.of("", "😀", "\ud83d", "\u0000", "a".repeat(100_000))) {
            assertThat(detector.chance(text)).isBetween(0.0, 1.0);
            detector.detect(text);
        }
    }

    private static IntentPhrases phrases(String id, String... phrases) {
        return new IntentPhrases(id, id, List.of(phrases), List.of());
    }
}
