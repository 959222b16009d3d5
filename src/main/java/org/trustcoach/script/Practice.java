package org.trustcoach.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.phrases.LabelledReply;
import org.trustcoach.script.practice.PhrasesReader;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.yaml.ScriptText;

/**
 * What phrase feedback goes by.
 *
 * @param rubric null if the scripts leave that to the packed one
 * @param texts files of labelled replies, without those that nobody learns from; none if the scripts leave that to the packed ones.
 *     They are read only when something is learnt from them
 */
public record Practice(@Nullable Rubric rubric, List<ScriptText> texts) {

    public Practice {
        texts = List.copyOf(texts);
    }

    /** The labelled replies; those that can't be read are left out, and {@code lint} tells why. */
    public List<LabelledReply> replies() {
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
