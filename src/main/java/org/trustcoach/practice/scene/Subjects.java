package org.trustcoach.practice.scene;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.scene.Shape.Subject;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Word;

/** Who a clause is about, by its first pronoun or noun. */
final class Subjects {

    private static final Set<String> I = Word.set("""
            i i'll i'm i've i'd im ive me ill id myself
            """);
    private static final Set<String> WE = Set.of("we", "we'll", "we're", "we've", "we'd", "weve", "us");
    private static final Set<String> YOU = Word.set("""
            you you'll you're you've you'd youre youll youve u ya
            """);
    private static final Set<String> THEY = Word.set("""
            he she they he's she's they're he'll she'll they'll they've he'd she'd they'd them him her his
            their somebody someone everyone everybody nobody
            """);
    private static final Set<String> IT = Word.set("""
            it it's its that that's thats this these those there there's it'll that'll that'd it'd here
            here's
            """);
    private static final Set<String> OURS = Set.of("our", "my", "ours", "mine");
    private static final Set<String> YOURS = Set.of("your", "yours", "ur");

    private Subjects() {}

    /** Who the words from a place on are about. */
    static Subject subject(List<Word> words, int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            Subject pronoun = pronoun(word);
            if (pronoun != null) {
                return pronoun;
            }
            if (word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN) {
                return Subject.NOUN;
            }
            if (word.part() == PartOfSpeech.VERB
                    && i == start
                    && !Forms.inverts(word)
                    && !word.text().endsWith("ing")) {
                return Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    /** Whom a pronoun stands for, or null if it is none. */
    static @Nullable Subject pronoun(Word word) {
        if (word.isAnyOf(I)) {
            return Subject.I;
        } else if (word.isAnyOf(WE)) {
            return Subject.WE;
        } else if (word.isAnyOf(OURS)) {
            return Subject.OURS;
        } else if (word.isAnyOf(YOU)) {
            return Subject.YOU;
        } else if (word.isAnyOf(YOURS)) {
            return Subject.YOURS;
        } else if (word.isAnyOf(IT)) {
            return Subject.IT;
        }
        return word.isAnyOf(THEY) ? Subject.THEY : null;
    }
}
