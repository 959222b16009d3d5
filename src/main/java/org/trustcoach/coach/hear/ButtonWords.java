package org.trustcoach.coach.hear;

import java.util.Set;
import java.util.stream.Collectors;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.Words;

/**
 * The labels of the buttons of all dialogs, but for single words such as “yes”. Whoever types one when it isn't there any more, such as “It has passed”, repeats the
 * coach's own words, which tell nothing of how the person is. Immutable and thread-safe.
 */
final class ButtonWords {

    private final Set<String> labels;

    ButtonWords(Dialogs dialogs) {
        this.labels = dialogs.all().stream()
                .flatMap(dialog -> dialog.nodes().stream())
                .flatMap(node -> node.steps().stream())
                .filter(Step.Choose.class::isInstance)
                .flatMap(step -> ((Step.Choose) step).options().stream())
                .map(Option::label)
                .map(Words::normalise)
                .filter(words -> words.indexOf(' ') > 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean areThese(String text) {
        return labels.contains(Words.normalise(text));
    }
}
