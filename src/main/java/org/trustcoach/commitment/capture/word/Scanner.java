package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Cuts a text into words, numbers, marks and stops; contractions become two words. One pass. */
final class Scanner {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "approx", "ca", "e.g", "i.e", "a.m", "p.m", "co", "ltd",
            "inc", "ing", "lic", "eng", "engr", "avv", "sig", "sra", "mme", "mlle", "messrs", "rev", "capt", "cllr",
            "dott", "mx");

    private static final List<String> HONOURS = List.of("-san", "-sama", "-sensei", "-ji");

    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean bracket;
    private int items;
    private boolean opens = true;

    Scanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                single(Kind.STOP, "\n");
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (Character.isLetterOrDigit(c)
                    || "£$€".indexOf(c) >= 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                word();
            } else {
                punctuation(c);
            }
        }
        return tokens;
    }

    private void punctuation(char c) {
        if (numbers(c)) {
            numbering();
            return;
        }
        bracket = c == '(' || bracket && c != ')';
        switch (c) {
            case '.' ->
                single(text.startsWith("..", at) || at > 0 && text.charAt(at - 1) == '.' ? Kind.MARK : Kind.STOP, ".");
            case '!', '?', ';' -> single(Kind.STOP, String.valueOf(c));
            case '-', '–', '—', '•', '*', '→', '>' -> single(Kind.MARK, "-");
            case '"', '“', '”', '„', '«', '»', '\'', '‘', '’', '`' -> single(Kind.MARK, "\"");
            case '&', '+' -> add(Kind.WORD, at, ++at);
            case '@', '#', '/', '~', '_' -> at++;
            default -> single(Kind.MARK, String.valueOf(c));
        }
    }

    /** 1) or 1. before what is listed: a bracket that nothing opened, or the next of a row that began with a colon or a line. */
    private boolean numbers(char c) {
        Token last = tokens.isEmpty() ? Token.NONE : tokens.get(tokens.size() - 1);
        boolean small = last.is(Kind.NUMBER) && last.end() == at && at - last.start() <= 2;
        if (!small || c == ')' && bracket || c != ')' && c != '.') {
            return false;
        }
        boolean listed = at + 1 < text.length() && (c == ')' || Character.isWhitespace(text.charAt(at + 1)));
        Token before = tokens.size() < 2 ? Token.NONE : tokens.get(tokens.size() - 2);
        boolean first = before == Token.NONE || before.is(":") || before.is("\n");
        boolean next = last.is(String.valueOf(items + 1)) && (items > 0 || first);
        return listed && (c == ')' || next);
    }

    private void numbering() {
        Token number = tokens.remove(tokens.size() - 1);
        items++;
        at++;
        tokens.add(new Token(
                Kind.MARK,
                text.substring(number.start(), at),
                Token.NUMBERING,
                number.start(),
                at,
                Entry.UNKNOWN,
                number.opens(),
                null));
        opens = true;
    }

    private void single(Kind kind, String norm) {
        tokens.add(new Token(kind, text.substring(at, at + 1), norm, at, at + 1, Entry.UNKNOWN, opens, null));
        opens |= kind == Kind.STOP || ":\"(".contains(norm);
        at++;
    }

    private void word() {
        int from = at;
        at++;
        while (at < text.length() && goesOn(at)) {
            at++;
        }
        boolean with = at + 1 < text.length()
                && text.charAt(at) == '/'
                && at - from == 1
                && "wW".indexOf(text.charAt(from)) >= 0;
        boolean firm = text.startsWith("M/s", from) && !(from + 3 < text.length() && goesOn(from + 3));
        if (with) {
            at++;
        } else if (firm) {
            at += 2;
        }
        String low = low(text.substring(from, at));
        if (bearsHonour(from, low)) {
            add(Kind.WORD, from, from + low.lastIndexOf('-'));
        } else if (ABBREVIATIONS.contains(low) && at < text.length() && text.charAt(at) == '.') {
            add(Kind.WORD, from, at);
            at++;
        } else {
            contraction(from, low.replace('’', '\''));
        }
    }

    /** Tanabe-san is Tanabe. */
    private boolean bearsHonour(int from, String low) {
        return low.indexOf('-') > 0
                && Character.isUpperCase(text.charAt(from))
                && HONOURS.stream().anyMatch(low::endsWith);
    }

    private boolean goesOn(int i) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || c == '_' || c == '%' && Character.isDigit(text.charAt(i - 1))) {
            return true;
        }
        boolean inside = i + 1 < text.length() && i > 0 && Character.isLetterOrDigit(text.charAt(i + 1));
        boolean digits = inside && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
        boolean joins = c == '\'' || c == '’' || c == '-' || c == '.' && (digits || oneLetter(i));
        return inside && (joins || digits && (c == ':' || c == ',' || c == '/'));
    }

    /** A full stop within a.m, e.g and the like. */
    private boolean oneLetter(int i) {
        return (i < 2 || !Character.isLetterOrDigit(text.charAt(i - 2)))
                && (i + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    /** I'll is “i” and “'ll”, can't is “can” and “not”; Anna's is “anna” and “'s”. */
    private void contraction(int from, String low) {
        int mark = low.indexOf('\'');
        boolean name = mark > 0
                && mark <= 2
                && low.length() - mark > 3
                && Character.isUpperCase(text.charAt(from))
                && !low.endsWith("'ll");
        if (mark < 0 || name) {
            add(!Character.isLetter(low.charAt(0)) ? Kind.NUMBER : Kind.WORD, from, at);
        } else if (low.endsWith("n't")) {
            negated(from, low);
        } else {
            add(Kind.WORD, from, from + mark);
            add(Kind.WORD, from + mark, at);
        }
    }

    private void negated(int from, String low) {
        String stem = low.substring(0, low.length() - 3);
        String whole = stem.equals("wo") ? "will" : stem.equals("ca") ? "can" : stem.equals("sha") ? "shall" : stem;
        put(Kind.WORD, whole, from, at - 3);
        put(Kind.WORD, "not", at - 3, at);
    }

    /** What is longer than any word is in no list, so its capitals stay: some letters take long to be put down. */
    private static String low(String word) {
        return word.length() > LONGEST_WORD ? word : word.toLowerCase(Locale.ROOT);
    }

    private void add(Kind kind, int from, int to) {
        put(kind, low(text.substring(from, to)).replace('’', '\''), from, to);
    }

    private void put(Kind kind, String norm, int from, int to) {
        tokens.add(new Token(kind, text.substring(from, to), norm, from, to, lexicon.entry(norm), opens, null));
        opens = false;
    }
}
