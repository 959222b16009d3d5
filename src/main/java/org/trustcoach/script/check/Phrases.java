package org.trustcoach.script.check;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** What is learnt from must not contradict itself: a phrase means one intent, and stands there once. */
final class Phrases {

    private final Drafts drafts;
    private final Problems problems;
    private final FirstUse phrases;
    private final Map<String, String> meanings = new HashMap<>();

    Phrases(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
        this.phrases = new FirstUse(Code.REPEATED_PHRASE, "phrase", problems);
    }

    void check() {
        drafts.intents()
                .forEach(intent -> intent.phrases()
                        .forEach(phrase -> learn(phrase, intent.id().text())));
        drafts.outOfScope().forEach(phrase -> learn(phrase, NearMiss.NONE));
        for (IntentDraft intent : drafts.intents()) {
            intent.nearMisses().forEach(miss -> check(miss, intent.id().text()));
        }
    }

    private void learn(Word phrase, String meaning) {
        String words = Words.normalise(phrase.text());
        phrases.claim(words, phrase);
        meanings.putIfAbsent(words, meaning);
    }

    private void check(IntentDraft.Miss miss, String intent) {
        if (miss.text().isMissing() || miss.means().isMissing()) {
            return;
        }
        if (miss.means().text().equals(intent)) {
            problems.add(
                    Code.CONTRADICTING_NEAR_MISS,
                    miss.means().place(),
                    "a near miss of an intent can't mean that intent");
            return;
        }
        @Nullable String meaning = meanings.get(Words.normalise(miss.text().text()));
        if (meaning != null && !meaning.equals(miss.means().text())) {
            String message = "this is a phrase of " + named(meaning) + ", so it can't mean "
                    + Quoted.of(miss.means().text());
            problems.add(Code.CONTRADICTING_NEAR_MISS, miss.text().place(), message);
        }
    }

    private static String named(String meaning) {
        return meaning.equals(NearMiss.NONE) ? "no intent" : Quoted.of(meaning);
    }
}
