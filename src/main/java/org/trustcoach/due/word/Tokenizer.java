package org.trustcoach.due.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens, in one pass. Words of the table that mix letters and digits, such as 2moro, stay whole. */
final class Tokenizer {

    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    static List<Token> cut(Lexicon lexicon, String text) {
        Tokenizer tokenizer = new Tokenizer(lexicon, text);
        int at = 0;
        while (at < text.length()) {
            at = Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))
                    ? at + 1
                    : tokenizer.cutAt(at);
        }
        return tokenizer.tokens;
    }

    private int cutAt(int at) {
        int run = endOfRun(at);
        if (run > at + 1 && run - at < Lexicon.LONGEST && lexicon.mixes(lower(at, run))) {
            return add(at, run);
        }
        char first = text.charAt(at);
        if (Token.isDigit(first)) {
            return add(at, endOfDigits(at));
        }
        return add(at, Character.isLetter(first) ? endOfWord(at) : at + 1);
    }

    private int endOfRun(int at) {
        int end = at;
        while (end < text.length() && end - at <= Lexicon.LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfDigits(int at) {
        int end = at;
        while (end < text.length() && Token.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isApostropheInside(end))) {
            end++;
        }
        return end;
    }

    private boolean isApostropheInside(int at) {
        boolean apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '’';
        return apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private int add(int start, int end) {
        boolean apart =
                start == 0 || tokens.isEmpty() || tokens.get(tokens.size() - 1).end() < start;
        tokens.add(new Token(start, end, lower(start, end), apart, Character.isUpperCase(text.charAt(start))));
        return end;
    }

    private String lower(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
