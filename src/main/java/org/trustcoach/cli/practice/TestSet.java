package org.trustcoach.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.practice.phrases.LabelledVariants;
import org.trustcoach.script.ScriptSource;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.practice.PhraseFile;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/** Labelled replies to measure on. */
final class TestSet {

    private final Path scripts;
    private final Problems problems;

    /** @param scripts the folder of the scripts, which need not be there */
    TestSet(Path scripts, Problems problems) {
        this.scripts = scripts;
        this.problems = problems;
    }

    /** Those that nobody learns from: of the folder, else those that ship. */
    PhraseFile heldOut() {
        ScriptSource source = Files.isDirectory(scripts)
                ? ScriptSource.folder(scripts)
                : ScriptSource.packed(TestSet.class.getClassLoader());
        PhrasesReader reader = new PhrasesReader(problems);
        return joined(source.replies().read(problems).texts().stream()
                .filter(script -> script.path().startsWith(Drafts.HELD_OUT_PHRASES))
                .map(reader::read));
    }

    /**
     * Those of a file.
     *
     * @throws IllegalArgumentException if it can't be read
     */
    PhraseFile file(Path file) {
        try {
            String text = Files.readString(file).replace("\r\n", "\n");
            return new PhrasesReader(problems)
                    .read(new ScriptText(file.toString().replace('\\', '/'), text));
        } catch (IOException failure) {
            throw new IllegalArgumentException(
                    "can't read " + file + " as UTF-8 text: " + failure.getMessage(), failure);
        }
    }

    private static PhraseFile joined(Stream<PhraseFile> files) {
        List<LabelledReply> replies = new ArrayList<>();
        List<LabelledVariants> variants = new ArrayList<>();
        files.forEach(file -> {
            replies.addAll(file.replies());
            variants.addAll(file.variants());
        });
        return new PhraseFile(replies, variants);
    }
}
