package org.trustcoach.script.check;

import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.IntentDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Which dialog an intent opens: exactly one. */
final class Claims {

    private final Drafts drafts;
    private final Problems problems;
    private final Set<String> intents = new TreeSet<>();
    private final Set<String> claimed = new TreeSet<>();

    Claims(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
        drafts.intents().forEach(intent -> intents.add(intent.id().text()));
    }

    void check() {
        FirstUse claims = new FirstUse(Code.INTENT_CLAIMED_TWICE, "intent", problems);
        drafts.dialogs().stream()
                .flatMap(dialog -> dialog.head().intents().stream())
                .forEach(intent -> {
                    claims.claim(intent);
                    claimed.add(intent.text());
                    checkKnown(intent, Code.UNKNOWN_INTENT);
                });
        drafts.intents().forEach(this::check);
        drafts.distress().forEach(this::checkMeanings);
    }

    private void check(IntentDraft intent) {
        Word id = intent.id();
        if (!id.isMissing() && !claimed.contains(id.text()) && isCertain()) {
            problems.add(
                    Code.INTENT_WITHOUT_DIALOG,
                    id.place(),
                    "no dialog is opened by the intent " + Quoted.of(id.text()));
        }
        checkMeanings(intent);
    }

    private void checkMeanings(IntentDraft intent) {
        intent.nearMisses().stream()
                .map(IntentDraft.Miss::means)
                .filter(means -> !means.text().equals(NearMiss.NONE))
                .forEach(means -> checkKnown(means, Code.UNKNOWN_MEANING));
    }

    /** A claim of an intent that isn't there, or one in a file that wasn't read, may be the one that seems to be missing. */
    private boolean isCertain() {
        return drafts.isComplete() && intents.containsAll(claimed);
    }

    private void checkKnown(Word intent, Code code) {
        if (!intent.isMissing() && !intents.contains(intent.text()) && !drafts.mayBeUnread(intent.text())) {
            problems.unknown(code, intent.place(), new Problems.Unknown("intent", intent.text(), intents));
        }
    }
}
