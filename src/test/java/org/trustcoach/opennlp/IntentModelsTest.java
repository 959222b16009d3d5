package org.trustcoach.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.intent.Understanding;
import org.trustcoach.opennlp.compiled.Evidence;

class IntentModelsTest {

    private static final List<IntentPhrases> INTENTS = List.of(
            new IntentPhrases(
                    "angry",
                    "an angry client",
                    List.of("she shouted at me", "he is furious", "they are so angry with us", "an angry mail came in"),
                    List.of(new NearMiss("my boss is angry", NearMiss.NONE))),
            new IntentPhrases(
                    "quiet",
                    "a client who went quiet",
                    List.of(
                            "no answer for two weeks",
                            "she does not reply",
                            "silence since the quote",
                            "he went quiet"),
                    List.of(new NearMiss("it is quiet because she is furious", "angry"))));

    private static final Phrasebook PHRASES =
            Phrasebook.intents(INTENTS, List.of("what is the weather", "cook me some rice"));

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

        assertThat(intents + detector.outOfScope(text)).isCloseTo(1, offset(1e-9));
        assertThat(detector.outOfScope(text)).isGreaterThan(0.5);
    }

    @Test
    void the_same_phrases_give_the_same_model_to_the_letter() throws IOException {
        new IntentModels(folder.resolve("one")).build(PHRASES);
        new IntentModels(folder.resolve("other")).build(PHRASES);

        assertThat(onlyFile(folder.resolve("other"))).hasSameBinaryContentAs(onlyFile(folder.resolve("one")));
    }

    @Test
    void a_model_is_learnt_once_and_then_loaded() throws IOException {
        List<IntentMatch> first = detector().detect("he shouted");
        Path kept = onlyFile(folder);
        var written = Files.getLastModifiedTime(kept);

        List<IntentMatch> second = detector().detect("he shouted");

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(onlyFile(folder))).isEqualTo(written);
    }

    @Test
    void other_phrases_get_a_model_of_their_own() throws IOException {
        detector();
        new IntentModels(folder).model(Phrasebook.intents(INTENTS, List.of("something else")));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void the_model_that_ships_is_unpacked_into_the_folder_and_again_when_it_was_damaged() throws IOException {
        byte[] shipped = Files.readAllBytes(new IntentModels(folder.resolve("elsewhere")).build(PHRASES));
        IntentModels models = new IntentModels(new ModelStore(folder.resolve("here"), packed(shipped)));

        models.model(PHRASES);
        assertThat(onlyFile(folder.resolve("here"))).hasBinaryContent(shipped);

        Files.writeString(onlyFile(folder.resolve("here")), "not a model");
        models.model(PHRASES);
        assertThat(onlyFile(folder.resolve("here"))).hasBinaryContent(shipped);
    }

    @Test
    void the_model_that_ships_is_used_even_where_nothing_can_be_kept() throws IOException {
        byte[] shipped = Files.readAllBytes(new IntentModels(folder.resolve("elsewhere")).build(PHRASES));
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");

        IntentModel model = new IntentModels(new ModelStore(occupied, packed(shipped))).model(PHRASES);

        assertThat(model.confidences("he shouted"))
                .isEqualTo(IntentModel.learn(PHRASES.examples()).confidences("he shouted"));
        assertThat(occupied).hasContent("a file, not a folder");
    }

    /** The model in a jar. */
    private Function<String, @Nullable URL> packed(byte[] model) {
        return name -> {
            Path jar = folder.resolve("program.jar");
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                out.putNextEntry(new JarEntry(name));
                out.write(model);
                return new URL("jar:" + jar.toUri() + "!/" + name);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }

    @Test
    void a_damaged_model_is_learnt_again() throws IOException {
        List<IntentMatch> first = detector().detect("he shouted");
        Files.writeString(onlyFile(folder), "not a model");

        assertThat(detector().detect("he shouted")).isEqualTo(first);
    }

    @Test
    void a_kept_model_of_another_kind_and_one_that_is_cut_off_are_learnt_again() throws IOException {
        List<IntentMatch> first = detector().detect("he shouted");
        byte[] whole = Files.readAllBytes(onlyFile(folder));

        for (int length : List.of(0, 40, whole.length - 1)) {
            Files.write(onlyFile(folder), Arrays.copyOf(whole, length));
            assertThat(detector().detect("he shouted")).isEqualTo(first);
            assertThat(onlyFile(folder)).hasBinaryContent(whole);
        }
    }

    @Test
    void a_file_that_is_no_model_is_refused_with_a_sentence() throws IOException {
        Path file = new IntentModels(folder).build(PHRASES);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length += length < 200 ? 1 : 4_001) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> IntentModel.read(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("intent model");
        }
        Files.write(file, new byte[100_000]);
        assertThatThrownBy(() -> IntentModel.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void a_damaged_head_never_ends_in_anything_but_a_refusal() throws IOException {
        byte[] whole = Files.readAllBytes(new IntentModels(folder).build(PHRASES));
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(40)] ^= (byte) (1 + random.nextInt(255));
            try {
                IntentModel.read(ByteBuffer.wrap(damaged)).confidences("she shouted");
            } catch (IOException refusal) {
                refused++;
            }
        }

        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void one_phrase_for_each_intent_is_enough_to_begin_with() {
        for (List<IntentPhrases> intents : List.of(
                List.of(phrases("angry", "she shouted at me")),
                List.of(phrases("angry", "she shouted at me"), phrases("quiet", "no reply")),
                List.of(phrases("angry", "she shouted at me"), phrases("quiet", "no reply", "he went silent")))) {
            OpennlpIntentDetector detector = new OpennlpIntentDetector(
                    new IntentModels(folder).model(Phrasebook.intents(intents, List.of())), intents);

            List<IntentMatch> ranking = detector.detect("she shouted at me");

            assertThat(ranking.get(0).intent().id()).isEqualTo("angry");
            assertThat(detector.policy().understand(ranking)).isInstanceOf(Understanding.Sure.class);
            assertThat(detector.policy().understand(detector.detect("where is my umbrella")))
                    .isNotInstanceOf(Understanding.Sure.class);
        }
    }

    private static IntentPhrases phrases(String intent, String... phrases) {
        return new IntentPhrases(intent, "a matter of " + intent, List.of(phrases), List.of());
    }

    @Test
    void a_phrase_of_two_intents_is_known_to_be_of_neither() {
        List<IntentPhrases> intents = List.of(
                phrases("angry", "they wrote again", "she shouted", "he is furious"),
                phrases("quiet", "they wrote again", "no reply", "silence for weeks"));
        OpennlpIntentDetector detector = new OpennlpIntentDetector(
                new IntentModels(folder).model(Phrasebook.intents(intents, List.of())), intents);

        assertThat(detector.detect("they wrote again")).allMatch(match -> match.confidence() < 0.95);
    }

    @Test
    void the_features_that_decided_are_named() {
        OpennlpIntentDetector detector = detector();

        List<Evidence> evidence =
                detector.explain("so angry", detector.detect("so angry").get(0).intent(), 50);

        assertThat(evidence).extracting(Evidence::feature).contains("w=angri");
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
        return new OpennlpIntentDetector(new IntentModels(folder).model(PHRASES), INTENTS);
    }

    private static String best(OpennlpIntentDetector detector, String text) {
        return detector.detect(text).get(0).intent().id();
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((one, two) -> {
                        throw new AssertionError("more than one file");
                    })
                    .orElseThrow();
        }
    }
}
