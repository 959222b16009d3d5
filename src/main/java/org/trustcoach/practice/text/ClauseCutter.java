package org.trustcoach.practice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses: at marks and before conjunctions, where a verb or an exclamation stands on both sides. */
final class ClauseCutter {

    private static final Set<String> STRONG = Word.set("""
            ; : – — - ( ) … \" “ ”
            """);
    private static final Set<String> COORDINATING = Set.of("and", "or", "&");
    private static final Set<String> OTHERS = Word.set("""
            but so yet because cause cos if when whenever while until till although though unless since
            whereas however once before after then
            """);
    private static final Set<PartOfSpeech> SUBJECTS = Set.of(
            PartOfSpeech.PRON,
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADV,
            PartOfSpeech.SCONJ,
            PartOfSpeech.NUM);
    private static final Set<String> EXCLAMATIONS = Word.set("""
            yes no yeah yep ok okay sure right well sorry thanks understood true fair point enough oh ah
            ouch great good morning hi hello hey cheers granted noted agreed got see appreciated honestly
            frankly anyway look listen please exactly absolutely certainly course indeed wow ha lovely
            """);
    private static final int SHORT = 5;

    private final List<Word> words;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseCutter(List<Word> words) {
        this.words = words;
    }

    List<Clause> cut(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            cut(sentences.get(i), i);
        }
        return clauses;
    }

    private void cut(Sentence sentence, int index) {
        int first = sentence.first();
        for (int at = first + 1; at < sentence.end(); at++) {
            if (isBorder(first, at, sentence.end())) {
                add(first, at, index);
                first = at;
            }
        }
        add(first, sentence.end(), index);
    }

    /** Adds what lies between two borders, without marks at its edges. */
    private void add(int from, int to, int sentence) {
        int first = from;
        int end = to;
        while (first < end && words.get(first).isMark()) {
            first++;
        }
        while (end > first && words.get(end - 1).isMark()) {
            end--;
        }
        if (end > first) {
            clauses.add(new Clause(first, end, sentence));
        }
    }

    private boolean isBorder(int first, int at, int end) {
        Word before = words.get(at - 1);
        if (before.isMark()) {
            if (before.isAnyOf(STRONG)) {
                return true;
            }
            return before.is(",")
                    && !Afterthoughts.isGuess(words.subList(at, end))
                    && (isExclamation(first, at)
                            || Afterthoughts.isAnswer(words.subList(at, end))
                            || hasVerb(at, stop(at, end))
                                    && (hasVerb(first, at)
                                            || Afterthoughts.isComment(words.subList(first, end), at - first)));
        }
        Word word = words.get(at);
        if (word.is("if") && before.is("as")) {
            return false; // as if
        }
        boolean coordinating = word.isAnyOf(COORDINATING) && at + 1 < end && canBegin(words.get(at + 1));
        int stop = stop(at + 1, end);
        return (coordinating && turns(at + 1, stop) || word.isAnyOf(OTHERS) && hasVerb(at + 1, stop))
                && (hasVerb(first, at) || isExclamation(first, at));
    }

    private static boolean canBegin(Word word) {
        return SUBJECTS.contains(word.part()) || word.isVerbal() && word.part() != PartOfSpeech.VERB;
    }

    /** The next mark behind a place. */
    private int stop(int from, int end) {
        int at = from;
        while (at < end && !words.get(at).isMark()) {
            at++;
        }
        return at;
    }

    private boolean hasVerb(int from, int to) {
        return words.subList(from, Math.max(from, to)).stream().anyMatch(Word::isVerbal);
    }

    /** Whether there is a verb that a clause can turn on; “to pay” alone is none. */
    private boolean turns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).isVerbal() && !words.get(i - 1).is("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean isExclamation(int from, int to) {
        int marks = (int) words.subList(from, to).stream().filter(Word::isMark).count();
        int first = from;
        while (first < to && words.get(first).isMark()) {
            first++;
        }
        return first < to && to - from - marks <= SHORT && words.get(first).isAnyOf(EXCLAMATIONS);
    }
}
