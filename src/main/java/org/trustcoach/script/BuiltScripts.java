package org.trustcoach.script;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.IntentPhrases.Wording;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.read.FileReader;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;

/**
 * The scripts of the build, which were sound: all that a start would otherwise read and check again. Their YAML is kept as nodes;
 * their phrases have no places any more; these, and what is long in a dialog, are read when somebody asks for it. Thread-safe.
 */
public final class BuiltScripts {

    private static final Place NOWHERE = Place.start(Drafts.INTENTS);

    private final Listing listing;
    private final List<ScriptText> texts;
    private final List<IntentPhrases> intents;
    private final List<IntentPhrases> distress;
    private final List<String> outOfScope;
    private @Nullable Drafts drafts;
    private @Nullable List<Wording> wordings;

    private BuiltScripts(DataInputStream in) throws IOException {
        List<Listing.Entry> files = new ArrayList<>();
        List<ScriptText> found = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = BuildFiles.text(in);
            files.add(new Listing.Entry(path, in.readLong(), in.readInt()));
            found.add(new ScriptText(path, BuildFiles.text(in), () -> BuildFiles.script(path)));
        }
        listing = new Listing(files);
        texts = List.copyOf(found);
        intents = intents(in, 0);
        distress = intents(in, intents.size());
        outOfScope = BuildFiles.texts(in);
    }

    /** Those that were packed with the program; none in a program without. */
    public static Optional<BuiltScripts> packed() {
        return BuiltScripts.class.getResource(BuildRecord.HEADS) == null
                ? Optional.empty()
                : Optional.of(BuildFiles.read(BuildRecord.HEADS, BuiltScripts::new));
    }

    /** Reads what everybody needs who uses these scripts, unless it was read before. */
    public synchronized void prepare() {
        if (drafts == null) {
            drafts = whole();
        }
    }

    /** Whether these are the files of a source. */
    boolean are(Listing files) {
        return listing.equals(files);
    }

    /** Whether the files of a source that hold phrases are those of the build. */
    boolean phrasesAreIn(Listing files) {
        return listing.phrases().equals(files.phrases());
    }

    List<ScriptText> texts() {
        return texts;
    }

    List<IntentPhrases> intents() {
        return intents;
    }

    List<IntentPhrases> distress() {
        return distress;
    }

    /** Everything but what people write. */
    synchronized Drafts drafts() {
        prepare();
        return Objects.requireNonNull(drafts);
    }

    /** Adds the intents, without what people write. */
    void phrasesInto(Drafts found) {
        intents.forEach(intent -> found.intents().add(draft(intent)));
        distress.forEach(kind -> found.distress().add(draft(kind)));
        outOfScope.forEach(phrase -> found.outOfScope().add(new Word(phrase, NOWHERE)));
    }

    private Drafts whole() {
        Drafts whole = new Drafts();
        phrasesInto(whole);
        List<ScriptText> scripts = texts.stream()
                .filter(script -> !Drafts.arePhrases(script.path()))
                .toList();
        List<YamlNode> heads = BuildFiles.heads(scripts);
        FileReader reader = new FileReader(whole, new Problems(), script -> {});
        for (int i = 0; i < heads.size(); i++) {
            int number = i;
            reader.read(scripts.get(i), (YamlNode.Mapping) heads.get(i), () -> BuildFiles.whole(scripts, number));
        }
        return whole;
    }

    private static IntentDraft draft(IntentPhrases intent) {
        return new IntentDraft(
                new Word(intent.intent(), NOWHERE),
                intent.kind(),
                new Word(intent.label(), NOWHERE),
                List.of(),
                List.of());
    }

    private List<IntentPhrases> intents(DataInputStream in, int first) throws IOException {
        List<IntentPhrases> read = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int index = first + read.size();
            read.add(new IntentPhrases(
                    BuildFiles.text(in),
                    IntentKind.values()[in.readByte()],
                    BuildFiles.text(in),
                    BuildFiles.text(in),
                    () -> wordings().get(index)));
        }
        return read;
    }

    private synchronized List<Wording> wordings() {
        List<Wording> known = wordings == null ? BuildFiles.read(BuildRecord.PHRASES, this::wordings) : wordings;
        wordings = known;
        return known;
    }

    private List<Wording> wordings(DataInputStream in) throws IOException {
        List<Wording> read = new ArrayList<>();
        for (int left = intents.size() + distress.size(); left > 0; left--) {
            List<String> phrases = BuildFiles.texts(in);
            List<String> misses = BuildFiles.texts(in);
            List<String> meanings = BuildFiles.texts(in);
            read.add(new Wording(
                    phrases,
                    IntStream.range(0, misses.size())
                            .mapToObj(i -> new NearMiss(misses.get(i), meanings.get(i)))
                            .toList()));
        }
        return read;
    }
}
