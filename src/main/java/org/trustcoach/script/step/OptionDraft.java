package org.trustcoach.script.step;

import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Option;
import org.trustcoach.script.shape.Word;

/** An option with places. */
record OptionDraft(Word id, Word label, List<Word> also, Optional<Word> go) {

    Option option() {
        List<String> words = also.stream().map(Word::text).toList();
        return new Option(id.text(), label.text(), words, go.map(Word::text).orElse(null));
    }
}
