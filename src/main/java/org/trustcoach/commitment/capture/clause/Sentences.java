package org.trustcoach.commitment.capture.clause;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Cuts a text into sentences and has their clauses read. A heading such as “to do:” holds for the list below it. */
public final class Sentences {

    /** Nobody writes longer ones; where it's cut, each clause looks at no more than this many words. */
    private static final int LONGEST = 200;

    private final Words words;
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean listed;

    private Sentences(Words words) {
        this.words = words;
    }

    public static List<Sentence> of(Words words) {
        Sentences all = new Sentences(words);
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.is(i, Kind.STOP)) {
                all.sentence(from, i);
                from = i + 1;
            } else if (i - from >= LONGEST) {
                all.sentence(from, i);
                from = i;
            }
        }
        return all.sentences;
    }

    private void sentence(int from, int to) {
        int first = from;
        boolean bullet = words.at(first).is("-")
                || words.at(first).is(Token.NUMBERING)
                || words.is(first, Kind.NUMBER) && first + 1 == to;
        while (first < to && (words.is(first, Kind.MARK))) {
            first++;
        }
        if (first >= to) {
            return;
        }
        boolean heading = heading(first, to);
        boolean todo = heading || listed && bullet;
        listed = todo;
        if (heading) {
            first = words.at(first).is("note") ? first + 1 : words.past(first, WordClass.TASK);
            while (first < to && words.is(first, Kind.MARK)) {
                first++;
            }
        }
        if (first < to) {
            boolean asks = words.at(to).is("?");
            sentences.add(new ClauseReader(words, first, to, asks).sentence(todo));
        }
    }

    private boolean heading(int first, int to) {
        if (words.at(first).is("note") && words.at(first + 1).is(":")) {
            return true;
        }
        if (!words.is(first, WordClass.TASK)) {
            return false;
        }
        int after = words.past(first, WordClass.TASK);
        boolean strong = words.at(first).is("todo") || words.at(first).is("todos");
        return after >= to || words.is(after, Kind.MARK) || strong;
    }
}
