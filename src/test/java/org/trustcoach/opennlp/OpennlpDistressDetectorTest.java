package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector.Alarm;
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

    private static final List<IntentPhrases> KINDS = List.of(
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

    private static OpennlpDistressDetector detector;

    @BeforeAll
    static void learns() {
        Phrasebook work = Phrasebook.intents(WORK, List.of("what is the weather like"));
        detector = new OpennlpDistressDetector(new IntentModels(folder).model(Phrasebook.distress(KINDS, work)));
    }

    @Test
    void somebody_who_is_not_well_is_noticed_with_what_they_may_be_going_through() {
        assertThat(detector.detect("I cry and feel so empty")).matches(alarm -> isCertain(alarm, Distress.EXHAUSTION));
        assertThat(detector.detect("he follows me and touches me"))
                .matches(alarm -> isCertain(alarm, Distress.HARASSMENT));
    }

    @Test
    void the_troubles_of_work_are_at_most_a_sign_that_is_not_certain() {
        for (IntentPhrases work : WORK) {
            for (String phrase : work.phrases()) {
                assertThat(detector.detect(phrase)
                                .filter(alarm -> alarm.certainty().isCertain()))
                        .as(phrase)
                        .isEmpty();
            }
        }
    }

    @Test
    void whatever_is_written_is_looked_at() {
        for (String text : List.of("", "😀", "\ud83d", "\u0000", "a".repeat(100_000))) {
            assertThat(detector.detect(text)).isNotNull();
        }
    }

    @Test
    void whoever_learnt_kinds_of_distress_alone_notices_them_all_the_same() {
        Phrasebook nothingElse = Phrasebook.distress(KINDS, Phrasebook.intents(List.of(), List.of()));

        assertThat(new OpennlpDistressDetector(IntentModel.learn(nothingElse.examples())).detect("they bully me"))
                .matches(alarm -> isCertain(alarm, Distress.HARASSMENT));
    }

    private static boolean isCertain(Optional<Alarm> alarm, Distress kind) {
        return alarm.filter(one -> one.distress() == kind && one.certainty().isCertain())
                .isPresent();
    }

    private static IntentPhrases phrases(String id, String... phrases) {
        return new IntentPhrases(id, id, List.of(phrases), List.of());
    }
}
