package org.trustcoach.practice.scene;

import java.util.List;
import java.util.Set;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/**
 * How a clause is built.
 *
 * @param subject who it is about
 * @param form how it is said
 * @param start index of its first word behind conjunctions and fillers
 */
public record Shape(Subject subject, Form form, int start) {

    /** Who a clause is about. */
    public enum Subject {
        I,
        WE,
        /** Something of the rep's or the firm's. */
        OURS,
        YOU,
        /** Somebody or something of the client's. */
        YOURS,
        IT,
        THEY,
        /** Any other noun. */
        NOUN,
        NONE
    }

    /** How a clause is said. */
    public enum Form {
        /** With a question word in front. */
        WH,
        /** With the verb before its subject. */
        INVERTED,
        /** An order or a request without a subject. */
        IMPERATIVE,
        STATEMENT,
        /** Without a verb. */
        FRAGMENT
    }

    private static final Set<String> SKIPPED = Word.set("""
            and but so or then well ok okay right now also just please yet because however still though
            although oh ah honestly actually simply kindly anyway maybe perhaps if when while until since
            once that & really first next meanwhile hopefully frankly look listen sure yes no always never
            not only even as before after there obviously clearly sorry hey hi
            """);

    /** How this clause of a text is built. */
    static Shape of(Text text, Clause clause) {
        List<Word> words = text.words();
        int start = clause.first();
        while (start < clause.end() - 1 && words.get(start).isAnyOf(SKIPPED) && !isSubjectThat(words, start, clause)) {
            start++;
        }
        Form form = Forms.form(words, start, clause.end());
        Subject subject = Subjects.subject(words, start, clause.end());
        boolean ordered = form == Form.IMPERATIVE && subject != Subject.WE;
        return new Shape(ordered ? Subject.NONE : subject, form, start);
    }

    private static boolean isSubjectThat(List<Word> words, int at, Clause clause) {
        boolean pointing = words.get(at).is("that") || words.get(at).is("there");
        boolean asking = Forms.asks(words.get(at)) && at + 1 < clause.end() && Forms.inverts(words.get(at + 1));
        boolean ordering = words.get(at).is("look") || words.get(at).is("listen");
        return pointing && at + 1 < clause.end() && words.get(at + 1).isVerbal()
                || asking
                || ordering && at + 1 < clause.end() && !words.get(at + 1).isMark();
    }
}
