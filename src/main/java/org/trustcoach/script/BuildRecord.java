package org.trustcoach.script;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.NodeWriter;
import org.trustcoach.script.yaml.ScriptText;
import org.trustcoach.script.yaml.YamlNode;
import org.trustcoach.script.yaml.YamlReader;

/** Keeps sound scripts in a form that {@link BuiltScripts} reads quickly: a head, their nodes, and what people write. */
final class BuildRecord {

    private static final String FOLDER = "/models/";

    // the number is another one as soon as the form is
    static final String HEADS = FOLDER + "scripts-2.bin";
    static final String NODES = FOLDER + "nodes-2.bin";
    static final String PHRASES = FOLDER + "phrases-2.bin";

    private final Path folder;

    /** @param folder where the files go */
    BuildRecord(Path folder) {
        this.folder = folder;
    }

    /** Writes the files, and returns them. */
    Set<Path> keep(Listing listing, List<ScriptText> scripts, Drafts sound) throws IOException {
        Files.createDirectories(folder);
        List<IntentPhrases> intents =
                sound.intents().stream().map(IntentDraft::intent).toList();
        List<IntentPhrases> distress =
                sound.distress().stream().map(IntentDraft::intent).toList();
        List<String> outOfScope = sound.outOfScope().stream().map(Word::text).toList();
        return Set.of(
                write(HEADS, out -> {
                    writeFiles(out, listing, scripts);
                    writeIntents(out, intents);
                    writeIntents(out, distress);
                    writeTexts(out, outOfScope);
                }),
                write(NODES, out -> new NodeWriter().write(roots(scripts), out)),
                write(PHRASES, out -> {
                    for (IntentPhrases intent :
                            Stream.concat(intents.stream(), distress.stream()).toList()) {
                        writeWording(out, intent);
                    }
                }));
    }

    private static List<YamlNode> roots(List<ScriptText> scripts) {
        YamlReader yaml = new YamlReader(new Problems());
        List<YamlNode> roots = new ArrayList<>();
        for (ScriptText script : scripts) {
            if (!Drafts.arePhrases(script.path())) {
                roots.add(yaml.read(script).orElseThrow());
            }
        }
        return roots;
    }

    private static void writeFiles(DataOutputStream out, Listing listing, List<ScriptText> scripts) throws IOException {
        out.writeInt(scripts.size());
        for (int i = 0; i < scripts.size(); i++) {
            Listing.Entry file = listing.files().get(i);
            writeText(out, file.path());
            out.writeLong(file.size());
            out.writeInt(file.crc());
            writeText(out, scripts.get(i).hash());
        }
    }

    private static void writeIntents(DataOutputStream out, List<IntentPhrases> intents) throws IOException {
        out.writeInt(intents.size());
        for (IntentPhrases intent : intents) {
            writeText(out, intent.intent());
            out.writeByte(intent.kind().ordinal());
            writeText(out, intent.label());
            writeText(out, intent.hash());
        }
    }

    private static void writeWording(DataOutputStream out, IntentPhrases intent) throws IOException {
        writeTexts(out, intent.phrases());
        writeTexts(out, intent.nearMisses().stream().map(NearMiss::text).toList());
        writeTexts(out, intent.nearMisses().stream().map(NearMiss::means).toList());
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private Path write(String resource, Writing writing) throws IOException {
        Path file = folder.resolve(resource.substring(FOLDER.length()));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writing.to(out);
        }
        return file;
    }
}
