package org.trustcoach.script.step;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Sees to it that each answer means one option only. */
final class AnswerWords {

    private final Problems problems;

    AnswerWords(Problems problems) {
        this.problems = problems;
    }

    void check(List<OptionDraft> options) {
        Map<String, OptionDraft> byAnswer = new HashMap<>();
        Map<String, OptionDraft> byHeard = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (OptionDraft option : options) {
            if (!option.id().isMissing() && !ids.add(option.id().text())) {
                problems.add(
                        Code.DUPLICATE_OPTION,
                        option.id().place(),
                        "the option " + Quoted.of(option.id().text()) + " is here twice");
            }
            Stream.concat(Stream.of(option.label()), option.also().stream())
                    .forEach(word -> claim(word, option, byAnswer));
            option.heard().forEach(word -> claim(word, option, byHeard));
        }
    }

    private void claim(Word word, OptionDraft option, Map<String, OptionDraft> byAnswer) {
        String answer = Words.normalise(word.text());
        @Nullable OptionDraft other = answer.isEmpty() ? null : byAnswer.putIfAbsent(answer, option);
        if (other != null && other != option) {
            String message = Quoted.of(word.text()) + " means the option "
                    + Quoted.of(other.id().text()) + " already";
            problems.add(Code.AMBIGUOUS_ANSWER, word.place(), message);
        }
    }
}
