package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;

class IntentModelsTest {

    private static final Phrasebook PHRASES = Phrasebook.intents(
            List.of(
                    new IntentPhrases(
                            "angry",
                            "an angry client",
                            List.of(
                                    "she shouted at me",
                                    "he is furious",
                                    "they are so angry with us",
                                    "an angry mail came in"),
                            List.of(new NearMiss("my boss is angry", NearMiss.NONE))),
                    new IntentPhrases(
                            "quiet",
                            "a client who went quiet",
                            List.of(
                                    "no answer for two weeks",
                                    "she does not reply",
                                    "silence since the quote",
                                    "he went quiet"),
                            List.of(new NearMiss("it is quiet because she is furious", "angry")))),
            List.of("what is the weather", "cook me some rice"));

    @TempDir
    private Path folder;

    @Test
    void what_is_like_a_phrase_is_understood_slips_and_other_forms_included() {
        OpennlpIntentDetector detector = detector();

        assertThat(best(detector, "she is furius and shouts")).isEqualTo("angry");
        assertThat(best(detector, "they never replied, only silence")).isEqualTo("quiet");
    }

    @Test
    void a_message_that_is_exactly_a_phrase_is_that_intent() {
        List<IntentMatch> ranking = detector().detect("He went QUIET.");

        assertThat(ranking.get(0).intent().id()).isEqualTo("quiet");
        assertThat(ranking.get(0).confidence()).isGreaterThan(0.95);
        assertThat(ranking.stream().mapToDouble(IntentMatch::confidence).sum()).isLessThanOrEqualTo(1);
    }

    @Test
    void confidences_and_out_of_scope_add_up_to_one() {
        OpennlpIntentDetector detector = detector();
        String text = "what is the weather like";

        double intents = detector.detect(text).stream()
                .mapToDouble(IntentMatch::confidence)
                .sum();

        assertThat(intents + detector.outOfScope(text)).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(detector.outOfScope(text)).isGreaterThan(0.5);
    }

    @Test
    void the_same_phrases_give_the_same_model_to_the_letter() throws IOException {
        OpennlpIntentDetector once = new OpennlpIntentDetector(new IntentTraining().train(PHRASES), PHRASES.intents());
        OpennlpIntentDetector again = new OpennlpIntentDetector(new IntentTraining().train(PHRASES), PHRASES.intents());

        for (String text : List.of("she shouted", "no reply", "rice", "")) {
            assertThat(again.detect(text)).isEqualTo(once.detect(text));
        }
    }

    @Test
    void a_model_is_learnt_once_and_then_loaded() throws IOException {
        List<IntentMatch> first = detector().detect("he shouted");
        Path kept = onlyFile();
        var written = Files.getLastModifiedTime(kept);

        List<IntentMatch> second = detector().detect("he shouted");

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(onlyFile())).isEqualTo(written);
    }

    @Test
    void other_phrases_get_a_model_of_their_own() throws IOException {
        detector();
        new IntentModels(folder).model(new Phrasebook(PHRASES.intents(), List.of("something else")));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void a_damaged_model_is_learnt_again() throws IOException {
        List<IntentMatch> first = detector().detect("he shouted");
        Files.writeString(onlyFile(), "not a model");

        assertThat(detector().detect("he shouted")).isEqualTo(first);
    }

    @Test
    void the_features_that_decided_are_named() {
        OpennlpIntentDetector detector = detector();

        List<OpennlpIntentDetector.Evidence> evidence =
                detector.explain("so angry", detector.detect("so angry").get(0).intent(), 50);

        assertThat(evidence).extracting(OpennlpIntentDetector.Evidence::feature).contains("w=angri");
        assertThat(evidence)
                .isSortedAccordingTo((one, other) -> Double.compare(Math.abs(other.weight()), Math.abs(one.weight())));
    }

    @Test
    void a_message_of_any_length_and_kind_has_a_ranking() {
        OpennlpIntentDetector detector = detector();

        for (String text :
                List.of("", " ", "😀😀", "你好", "\u0000\u0007", "a".repeat(100_000), "word ".repeat(20_000))) {
            assertThat(detector.detect(text)).hasSize(2);
        }
    }

    private OpennlpIntentDetector detector() {
        return new OpennlpIntentDetector(new IntentModels(folder).model(PHRASES), PHRASES.intents());
    }

    private static String best(OpennlpIntentDetector detector, String text) {
        return detector.detect(text).get(0).intent().id();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((one, two) -> {
                        throw new AssertionError("more than one file");
                    })
                    .orElseThrow();
        }
    }
}
