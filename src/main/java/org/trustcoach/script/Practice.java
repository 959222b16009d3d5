package org.trustcoach.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/**
 * What phrase feedback goes by.
 *
 * @param rubric null if the scripts leave that to the packed one
 * @param files where labelled replies are
 */
public record Practice(@Nullable Rubric rubric, ScriptSource.Replies files) {

    /** Reads the files of labelled replies, but those that nobody learns from; none if the scripts leave that to the packed ones. */
    public Replies replies() {
        return new Replies(files.read(new Problems()).texts().stream()
                .filter(script -> !script.path().startsWith(Drafts.HELD_OUT_PHRASES))
                .toList());
    }

    /** Files of labelled replies, as they were when they were read. */
    public record Replies(List<ScriptText> texts) {

        public Replies {
            texts = List.copyOf(texts);
        }

        /** The labelled replies; those that can't be read are left out, and {@code lint} tells why. */
        public List<LabelledReply> labelled() {
            PhrasesReader reader = new PhrasesReader(new Problems());
            return texts.stream()
                    .flatMap(text -> reader.read(text).replies().stream())
                    .toList();
        }

        /** All files as one text, the same for the same replies. */
        public String text() {
            StringBuilder all = new StringBuilder();
            texts.forEach(script ->
                    all.append(script.path()).append('\0').append(script.text()).append('\0'));
            return all.toString();
        }
    }
}
