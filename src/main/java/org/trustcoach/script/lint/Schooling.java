package org.trustcoach.script.lint;

import java.util.List;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;

/** Whether an intent has enough to be learnt from. */
final class Schooling {

    private final Problems problems;
    private final int leastPhrases;

    Schooling(Problems problems, int leastPhrases) {
        this.problems = problems;
        this.leastPhrases = leastPhrases;
    }

    void check(List<IntentDraft> intents) {
        intents.stream().filter(intent -> !intent.id().isMissing()).forEach(this::check);
    }

    private void check(IntentDraft intent) {
        String name = "the intent " + Quoted.of(intent.id().text());
        int count = intent.phrases().size();
        if (count < leastPhrases) {
            String message =
                    name + " has " + count + " of the " + leastPhrases + " phrases that it takes to be understood";
            problems.add(Code.FEW_PHRASES, intent.id().place(), message);
        }
        if (intent.nearMisses().isEmpty()) {
            problems.add(Code.NO_NEAR_MISS, intent.id().place(), name + " has no near miss");
        }
    }
}
