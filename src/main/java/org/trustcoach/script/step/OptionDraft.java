package org.trustcoach.script.step;

import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Option;
import org.trustcoach.script.shape.Word;

/** An option with places. */
record OptionDraft(Word id, Word label, List<Word> also, List<Word> heard, Optional<Word> go) {

    Option option() {
        return new Option(
                id.text(),
                label.text(),
                texts(also),
                texts(heard),
                go.map(Word::text).orElse(null));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
