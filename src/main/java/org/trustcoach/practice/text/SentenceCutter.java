package org.trustcoach.practice.text;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.practice.Span;

/** Cuts words into sentences: at every end mark and at every new line. */
final class SentenceCutter {

    private static final String ENDS = ".?!…";
    private static final String CLOSERS = ")\"”’'»";

    private final String text;
    private final List<Span> words;
    private final List<Sentence> sentences = new ArrayList<>();
    private int first;

    SentenceCutter(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    List<Sentence> cut() {
        int at = 0;
        while (at < words.size()) {
            if (at > first && newLine(at)) {
                close(at, ' ');
            }
            if (isEnd(at)) {
                int end = at;
                char ending = ' ';
                while (end < words.size() && (isEnd(end) || isCloser(end, at))) {
                    ending = stronger(ending, text.charAt(words.get(end).start()));
                    end++;
                }
                close(end, ending);
                at = end;
            } else {
                at++;
            }
        }
        close(words.size(), ' ');
        return sentences;
    }

    private void close(int end, char ending) {
        if (end > first) {
            sentences.add(new Sentence(first, end, ending));
            first = end;
        }
    }

    /** An end mark; a dot with a digit directly behind it, as in a name with a number, is none. */
    private boolean isEnd(int at) {
        Span word = words.get(at);
        return word.length() == 1
                && ENDS.indexOf(text.charAt(word.start())) >= 0
                && !(text.charAt(word.start()) == '.'
                        && word.end() < text.length()
                        && Character.isDigit(text.charAt(word.end())));
    }

    /** A closing quote or bracket directly behind an end mark belongs to the sentence. */
    private boolean isCloser(int at, int end) {
        return at > end
                && CLOSERS.indexOf(text.charAt(words.get(at).start())) >= 0
                && words.get(at).start() == words.get(at - 1).end();
    }

    private static char stronger(char one, char other) {
        if (one == '?' || other == '?') {
            return '?';
        }
        return one == '!' || other == '!' ? '!' : ENDS.indexOf(other) >= 0 ? '.' : one;
    }

    private boolean newLine(int at) {
        for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
