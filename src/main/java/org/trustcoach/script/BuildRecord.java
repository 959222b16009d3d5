package org.trustcoach.script;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
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
    static final String HEADS = FOLDER + "scripts-3.bin";
    static final String NODES = FOLDER + "nodes-3.bin";
    static final String LONG = FOLDER + "long-3.bin";
    static final String PHRASES = FOLDER + "phrases-3.bin";

    /** What is long in a dialog and in a scenario, and read when somebody asks for it. */
    private static final Set<String> READ_LATER = Set.of("nodes", "scene", "goal", "turns", "ends");

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
        List<YamlNode.Mapping> roots = roots(scripts);
        List<String> outOfScope = sound.outOfScope().stream().map(Word::text).toList();
        return Set.of(
                write(HEADS, out -> {
                    writeFiles(out, listing, scripts);
                    writeIntents(out, intents);
                    writeIntents(out, distress);
                    writeTexts(out, outOfScope);
                }),
                write(
                        NODES,
                        out -> new NodeWriter()
                                .write(roots.stream().map(BuildRecord::head).toList(), out)),
                write(LONG, out -> writeEach(out, roots)),
                write(PHRASES, out -> {
                    for (IntentPhrases intent :
                            Stream.concat(intents.stream(), distress.stream()).toList()) {
                        writeWording(out, intent);
                    }
                }));
    }

    private static List<YamlNode.Mapping> roots(List<ScriptText> scripts) {
        YamlReader yaml = new YamlReader(new Problems());
        List<YamlNode.Mapping> roots = new ArrayList<>();
        for (ScriptText script : scripts) {
            if (!Drafts.arePhrases(script.path())) {
                roots.add((YamlNode.Mapping) yaml.read(script).orElseThrow());
            }
        }
        return roots;
    }

    private static YamlNode.Mapping head(YamlNode.Mapping root) {
        return new YamlNode.Mapping(
                root.entries().stream()
                        .filter(entry -> !READ_LATER.contains(entry.key().value()))
                        .toList(),
                root.place());
    }

    /** Where each root ends, and then each by itself. */
    private static void writeEach(DataOutputStream out, List<YamlNode.Mapping> roots) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (YamlNode.Mapping root : roots) {
            new NodeWriter().write(List.of(root), new DataOutputStream(all));
            out.writeInt(all.size());
        }
        all.writeTo(out);
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
