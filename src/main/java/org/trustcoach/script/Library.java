package org.trustcoach.script;

import java.util.List;
import java.util.Map;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Template;
import org.trustcoach.intent.IntentPhrases;

/**
 * Everything that the scripts hold.
 *
 * @param dialogs the dialogs and ideas
 * @param intents what each intent is learnt from
 * @param outOfScope phrases that no intent should take
 * @param lines the coach's own sentences by key
 * @param contentHash the same for the same scripts: 64 hexadecimal digits
 */
public record Library(
        Dialogs dialogs,
        List<IntentPhrases> intents,
        List<String> outOfScope,
        Map<String, Template> lines,
        String contentHash) {

    public Library {
        intents = List.copyOf(intents);
        outOfScope = List.copyOf(outOfScope);
        lines = Map.copyOf(lines);
    }
}
