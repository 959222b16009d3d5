package org.trustcoach.script;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.IntentPhrases.Wording;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.Hash;
import org.trustcoach.script.yaml.ScriptText;

/**
 * Phrases that were sound when the program was built, by the hash of their files: most of all that a start would otherwise read and
 * check again. They have no places in their files any more, and are read when somebody asks for them. Immutable.
 */
public final class SoundPhrases {

    private static final String FOLDER = "/models/";

    /** Part of the name, as another form of the file makes old ones useless. */
    private static final String FORM = "2";

    private static final int HASH_DIGITS = 20;
    private static final Place NOWHERE = Place.start(Drafts.INTENTS);

    private final String scripts;
    private final List<IntentPhrases> intents;
    private final List<IntentPhrases> distress;
    private final List<Word> outOfScope;

    private SoundPhrases(DataInputStream in, Supplier<List<Wording>> wordings) throws IOException {
        scripts = in.readUTF();
        intents = readIntents(in, wordings, 0);
        distress = readIntents(in, wordings, intents.size());
        outOfScope = readTexts(in).stream().map(text -> new Word(text, NOWHERE)).toList();
    }

    /** Whether the file holds nothing but phrases and what belongs to them. */
    static boolean areIn(ScriptText script) {
        return script.path().startsWith(Drafts.INTENTS) || script.path().startsWith(Drafts.DISTRESS);
    }

    /** Those that were packed with the program, if these are their files. */
    static Optional<SoundPhrases> of(List<ScriptText> files) {
        String name = FOLDER + name(files);
        if (SoundPhrases.class.getResource(name) == null) {
            return Optional.empty();
        }
        return Optional.of(reading(name, in -> new SoundPhrases(in, new Later(name))));
    }

    /** Whether all scripts together are those that were sound when the program was built, so that there is nothing to check. */
    boolean areOf(List<ScriptText> all) {
        return scripts.equals(Hash.of(all));
    }

    /** Adds everything but what people write. */
    void into(Drafts drafts) {
        intents.forEach(intent -> drafts.intents().add(draft(intent)));
        distress.forEach(kind -> drafts.distress().add(draft(kind)));
        drafts.outOfScope().addAll(outOfScope);
    }

    List<IntentPhrases> intents() {
        return intents;
    }

    List<IntentPhrases> distress() {
        return distress;
    }

    private static IntentDraft draft(IntentPhrases intent) {
        return new IntentDraft(
                new Word(intent.intent(), NOWHERE),
                intent.kind(),
                new Word(intent.label(), NOWHERE),
                List.of(),
                List.of());
    }

    /** Keeps the phrases of sound scripts; the file has a name that says what it was made of. */
    static Path keep(List<ScriptText> scripts, Drafts sound, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path kept =
                folder.resolve(name(scripts.stream().filter(SoundPhrases::areIn).toList()));
        List<IntentPhrases> intents =
                sound.intents().stream().map(IntentDraft::intent).toList();
        List<IntentPhrases> distress =
                sound.distress().stream().map(IntentDraft::intent).toList();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(kept)))) {
            out.writeUTF(Hash.of(scripts));
            writeIntents(out, intents);
            writeIntents(out, distress);
            writeTexts(out, sound.outOfScope().stream().map(Word::text).toList());
            for (IntentPhrases intent :
                    Stream.concat(intents.stream(), distress.stream()).toList()) {
                writeTexts(out, intent.phrases());
                writeTexts(out, intent.nearMisses().stream().map(NearMiss::text).toList());
                writeTexts(
                        out, intent.nearMisses().stream().map(NearMiss::means).toList());
            }
        }
        return kept;
    }

    private static String name(List<ScriptText> files) {
        return "phrases-" + FORM + "-" + Hash.of(files).substring(0, HASH_DIGITS) + ".bin";
    }

    private static List<IntentPhrases> readIntents(DataInputStream in, Supplier<List<Wording>> wordings, int first)
            throws IOException {
        List<IntentPhrases> intents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int index = first + intents.size();
            intents.add(new IntentPhrases(
                    in.readUTF(),
                    IntentKind.values()[in.readByte()],
                    in.readUTF(),
                    in.readUTF(),
                    () -> wordings.get().get(index)));
        }
        return intents;
    }

    private static void writeIntents(DataOutputStream out, List<IntentPhrases> intents) throws IOException {
        out.writeInt(intents.size());
        for (IntentPhrases intent : intents) {
            out.writeUTF(intent.intent());
            out.writeByte(intent.kind().ordinal());
            out.writeUTF(intent.label());
            out.writeUTF(intent.hash());
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    /** What people write, read when it is asked for first. */
    private static final class Later implements Supplier<List<Wording>> {

        private final String name;
        private @Nullable List<Wording> read;

        Later(String name) {
            this.name = name;
        }

        @Override
        public synchronized List<Wording> get() {
            List<Wording> known = read == null ? reading(name, Later::wordings) : read;
            read = known;
            return known;
        }

        private static List<Wording> wordings(DataInputStream in) throws IOException {
            SoundPhrases head = new SoundPhrases(in, List::of);
            List<Wording> wordings = new ArrayList<>();
            for (int left = head.intents.size() + head.distress.size(); left > 0; left--) {
                List<String> phrases = readTexts(in);
                List<String> misses = readTexts(in);
                List<String> meanings = readTexts(in);
                wordings.add(new Wording(
                        phrases,
                        IntStream.range(0, misses.size())
                                .mapToObj(i -> new NearMiss(misses.get(i), meanings.get(i)))
                                .toList()));
            }
            return wordings;
        }
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> T reading(String name, Reading<T> reading) {
        try (InputStream in = Objects.requireNonNull(SoundPhrases.class.getResourceAsStream(name))) {
            return reading.from(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException failure) {
            throw new UncheckedIOException("the packed phrases can't be read", failure);
        }
    }
}
