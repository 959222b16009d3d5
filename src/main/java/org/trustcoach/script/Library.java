package org.trustcoach.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.care.HelpLines;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.script.problem.Place;

/**
 * Everything that the scripts hold.
 *
 * @param dialogs the dialogs and ideas
 * @param intents what each intent is learnt from
 * @param outOfScope phrases that no intent should take
 * @param distress what each kind of distress is learnt from; none if the scripts leave that to the packed ones
 * @param help where people can turn; null if the scripts leave that to the packed ones
 * @param practice what phrase feedback goes by
 * @param playbook what can be rehearsed
 * @param lines the coach's own sentences by key
 * @param footprints where each place that a talk can come by stands in its file
 * @param contentHash the same for the same scripts: 64 hexadecimal digits
 */
public record Library(
        Dialogs dialogs,
        List<IntentPhrases> intents,
        List<String> outOfScope,
        List<IntentPhrases> distress,
        @Nullable HelpLines help,
        Practice practice,
        Playbook playbook,
        Map<String, Template> lines,
        Once<Map<Footprint, Place>> footprints,
        String contentHash) {

    public Library {
        intents = List.copyOf(intents);
        outOfScope = List.copyOf(outOfScope);
        distress = List.copyOf(distress);
        lines = Map.copyOf(lines);
    }

    /** Where each place that a talk can come by stands in its file. */
    public Map<Footprint, Place> places() {
        return footprints.get();
    }
}
