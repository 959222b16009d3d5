package org.trustcoach.author.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.language.Template;

/** Says in a few words what a step does. */
final class StepText {

    private static final int MAX = 44;

    private StepText() {}

    /** Empty for steps that are drawn as arrows. */
    static Optional<String> of(Step step) {
        if (step instanceof Step.Say say) {
            return Optional.of("says: " + words(say.variants().get(0)));
        }
        if (step instanceof Step.Ask ask) {
            return Optional.of("asks " + ask.slot() + ": " + words(ask.text()));
        }
        if (step instanceof Step.Choose choose) {
            return Optional.of("asks " + choose.slot() + ": " + words(choose.text()));
        }
        if (step instanceof Step.Advise advise) {
            int ways = advise.ways().size();
            return Optional.of("advises " + advise.id() + ": " + ways + (ways == 1 ? " way" : " ways"));
        }
        if (step instanceof Step.Rehearse rehearse) {
            return Optional.of("rehearses " + rehearse.id() + ": " + words(rehearse.text()));
        }
        if (step instanceof Step.Practise practise) {
            return Optional.of("opens " + practise.room().id());
        }
        return step instanceof Step.End ? Optional.of("ends") : Optional.empty();
    }

    /** The beginning of a text, with its slots by name. */
    private static String words(Template template) {
        String all = template.parts().stream()
                .map(part -> part instanceof Template.Part.Gap gap
                        ? "{" + gap.slot() + "}"
                        : ((Template.Part.Words) part).words())
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        if (all.length() <= MAX) {
            return all;
        }
        int cut = all.lastIndexOf(' ', MAX);
        return all.substring(0, cut > MAX / 2 ? cut : all.offsetByCodePoints(0, all.codePointCount(0, MAX))) + " …";
    }
}
