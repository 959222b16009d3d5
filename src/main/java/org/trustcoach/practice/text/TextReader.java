package org.trustcoach.practice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trustcoach.practice.Span;

/** Reads texts. Thread-safe; whatever a text holds, it takes time in proportion to its length and never fails. */
public final class TextReader {

    /** Words and marks behind so many are left out. */
    private static final int MOST_WORDS = 900;

    /** Of a word that is longer only the beginning is looked at. */
    private static final int LONGEST = 40;

    /** Sentences are tagged in pieces of so many words, so that none costs more than its share. */
    private static final int PIECE = 60;

    private final Tagger tagger;

    public TextReader(Tagger tagger) {
        this.tagger = tagger;
    }

    /** The words, sentences and clauses of a text. */
    public Text read(String raw) {
        List<Span> spans = new WordCutter(raw, MOST_WORDS).cut();
        List<Sentence> sentences = new SentenceCutter(raw, spans).cut();
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int from = sentence.first(); from < sentence.end(); from += PIECE) {
                words.addAll(words(raw, spans.subList(from, Math.min(sentence.end(), from + PIECE))));
            }
        }
        return new Text(raw, words, sentences, new ClauseCutter(words).cut(sentences));
    }

    private List<Word> words(String raw, List<Span> spans) {
        List<String> written = spans.stream().map(span -> plain(span.of(raw))).toList();
        List<PartOfSpeech> tags = tagger.tag(withoutCapital(written));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i).toLowerCase(Locale.ROOT);
            boolean letters = text.codePoints().anyMatch(Character::isLetterOrDigit);
            PartOfSpeech part = letters ? wordly(tags.get(i), text) : mark(text);
            words.add(new Word(spans.get(i), text, written.get(i), part, letters ? tagger.stem(text) : text));
        }
        return words;
    }

    /** The first word of a sentence in small letters, because its capital would be taken for a name's. */
    private static List<String> withoutCapital(List<String> words) {
        if (words.get(0).startsWith("I'") || words.get(0).length() < 2) {
            return words;
        }
        List<String> plain = new ArrayList<>(words);
        plain.set(0, words.get(0).toLowerCase(Locale.ROOT));
        return plain;
    }

    private static PartOfSpeech mark(String text) {
        return text.codePointAt(0) < 0x2100 ? PartOfSpeech.PUNCT : PartOfSpeech.SYM;
    }

    private static PartOfSpeech wordly(PartOfSpeech tag, String text) {
        boolean number = text.codePoints().allMatch(Character::isDigit);
        return number ? PartOfSpeech.NUM : tag == PartOfSpeech.PUNCT ? PartOfSpeech.X : tag;
    }

    private static String plain(String written) {
        String cut = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return cut.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
    }
}
