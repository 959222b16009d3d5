package org.trustcoach.script;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.Hash;
import org.trustcoach.script.yaml.ScriptText;

/**
 * Phrases that were sound when the program was built, by the hash of their files: most of all that a start would otherwise read and
 * check again. They have no places in their files any more. Immutable.
 */
public final class SoundPhrases {

    private static final String FOLDER = "/models/";
    private static final int HASH_DIGITS = 20;
    private static final Place NOWHERE = Place.start(Drafts.INTENTS);

    private final List<IntentDraft> intents;
    private final List<IntentDraft> distress;
    private final List<Word> outOfScope;

    private SoundPhrases(List<IntentDraft> intents, List<IntentDraft> distress, List<Word> outOfScope) {
        this.intents = intents;
        this.distress = distress;
        this.outOfScope = outOfScope;
    }

    /** Whether the file holds nothing but phrases and what belongs to them. */
    static boolean areIn(ScriptText script) {
        return script.path().startsWith(Drafts.INTENTS) || script.path().startsWith(Drafts.DISTRESS);
    }

    /** Those that were packed with the program, if these are their files. */
    static Optional<SoundPhrases> of(List<ScriptText> files) {
        try (InputStream in = SoundPhrases.class.getResourceAsStream(FOLDER + name(files))) {
            return in == null ? Optional.empty() : Optional.of(read(new DataInputStream(new BufferedInputStream(in))));
        } catch (IOException failure) {
            throw new UncheckedIOException("the packed phrases can't be read", failure);
        }
    }

    void into(Drafts drafts) {
        drafts.intents().addAll(intents);
        drafts.distress().addAll(distress);
        drafts.outOfScope().addAll(outOfScope);
    }

    /** Keeps the phrases of a folder of sound scripts; the file has a name that says what it was made of. */
    static Path keep(List<ScriptText> files, Drafts sound, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path kept = folder.resolve(name(files));
        try (OutputStream out = Files.newOutputStream(kept)) {
            DataOutputStream bytes = new DataOutputStream(out);
            writeIntents(bytes, sound.intents());
            writeIntents(bytes, sound.distress());
            writeWords(bytes, sound.outOfScope());
            bytes.flush();
        }
        return kept;
    }

    private static String name(List<ScriptText> files) {
        return "phrases-" + Hash.of(files).substring(0, HASH_DIGITS) + ".bin";
    }

    private static SoundPhrases read(DataInputStream in) throws IOException {
        return new SoundPhrases(readIntents(in), readIntents(in), readWords(in));
    }

    private static List<IntentDraft> readIntents(DataInputStream in) throws IOException {
        List<IntentDraft> intents = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Word id = readWord(in);
            IntentKind kind = IntentKind.values()[in.readByte()];
            Word label = readWord(in);
            List<Word> phrases = readWords(in);
            List<IntentDraft.Miss> misses = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                misses.add(new IntentDraft.Miss(readWord(in), readWord(in)));
            }
            intents.add(new IntentDraft(id, kind, label, phrases, misses));
        }
        return intents;
    }

    private static void writeIntents(DataOutputStream out, List<IntentDraft> intents) throws IOException {
        out.writeInt(intents.size());
        for (IntentDraft intent : intents) {
            out.writeUTF(intent.id().text());
            out.writeByte(intent.kind().ordinal());
            out.writeUTF(intent.label().text());
            writeWords(out, intent.phrases());
            out.writeInt(intent.nearMisses().size());
            for (IntentDraft.Miss miss : intent.nearMisses()) {
                out.writeUTF(miss.text().text());
                out.writeUTF(miss.means().text());
            }
        }
    }

    private static List<Word> readWords(DataInputStream in) throws IOException {
        List<Word> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(readWord(in));
        }
        return words;
    }

    private static void writeWords(DataOutputStream out, List<Word> words) throws IOException {
        out.writeInt(words.size());
        for (Word word : words) {
            out.writeUTF(word.text());
        }
    }

    private static Word readWord(DataInputStream in) throws IOException {
        return new Word(in.readUTF(), NOWHERE);
    }
}
