package org.trustcoach.dialog.run;

import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.Words;

/** What the person wrote when they opened a dialog: a good listener doesn't ask what was told already. */
final class Told {

    static final Told NOTHING = new Told("");

    private final String words;

    private Told(String words) {
        this.words = words;
    }

    static Told of(String text) {
        return new Told(" " + Words.normalise(text) + " ");
    }

    /** The answer that the words give to a question, if they give one only. */
    Optional<Option> answer(Step.Waiting waiting) {
        if (!(waiting instanceof Step.Choose choose)) {
            return Optional.empty();
        }
        List<Option> told = choose.options().stream().filter(this::gives).toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private boolean gives(Option option) {
        return option.heard().stream().anyMatch(heard -> words.contains(" " + Words.normalise(heard) + " "));
    }
}
