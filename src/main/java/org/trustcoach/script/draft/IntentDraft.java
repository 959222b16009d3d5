package org.trustcoach.script.draft;

import java.util.List;
import org.trustcoach.intent.IntentKind;
import org.trustcoach.intent.IntentPhrases;
import org.trustcoach.intent.NearMiss;
import org.trustcoach.script.shape.Word;

/** An intent with places. */
public record IntentDraft(Word id, IntentKind kind, Word label, List<Word> phrases, List<Miss> nearMisses) {

    /** A near miss with places. */
    public record Miss(Word text, Word means) {}

    /** The intent, if nothing was wrong with it. */
    public IntentPhrases intent() {
        List<String> texts = phrases.stream().map(Word::text).toList();
        List<NearMiss> misses = nearMisses.stream()
                .map(miss -> new NearMiss(miss.text().text(), miss.means().text()))
                .toList();
        return new IntentPhrases(id.text(), kind, label.text(), new IntentPhrases.Wording(texts, misses));
    }
}
