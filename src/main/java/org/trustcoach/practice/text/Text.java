package org.trustcoach.practice.text;

import java.util.List;
import org.trustcoach.practice.Span;

/** A text that was read. Immutable. */
public record Text(String raw, List<Word> words, List<Sentence> sentences, List<Clause> clauses) {

    public Text {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
        clauses = List.copyOf(clauses);
    }

    /** The words of a clause. */
    public List<Word> words(Clause clause) {
        return words.subList(clause.first(), clause.end());
    }

    /** The words of a sentence, marks included. */
    public List<Word> words(Sentence sentence) {
        return words.subList(sentence.first(), sentence.end());
    }

    /** Where these words stand, from the first to the last before {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                words.get(first).span().start(), words.get(end - 1).span().end());
    }

    /** What is written in a clause. */
    public String written(Clause clause) {
        return span(clause.first(), clause.end()).of(raw);
    }
}
