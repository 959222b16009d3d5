package org.trustcoach.due.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A text as tokens, with all that each of them can be. */
public final class Text {

    private static final Map<String, Sort> MARKS = Map.ofEntries(
            Map.entry(",", Sort.COMMA),
            Map.entry(".", Sort.DOT),
            Map.entry("-", Sort.DASH),
            Map.entry("–", Sort.DASH),
            Map.entry("—", Sort.DASH),
            Map.entry("/", Sort.SLASH),
            Map.entry(":", Sort.COLON),
            Map.entry("(", Sort.LPAREN),
            Map.entry(")", Sort.RPAREN),
            Map.entry("+", Sort.PLUS),
            Map.entry("'", Sort.QUOTE),
            Map.entry("½", Sort.HALFSIGN));

    private static final String MONEY = "$£€¥₹#№";

    private final List<Token> tokens;
    private final List<List<Sense>> senses;

    private Text(List<Token> tokens, List<List<Sense>> senses) {
        this.tokens = tokens;
        this.senses = senses;
    }

    /** Cuts a text and looks its words up. */
    public static Text of(Lexicon lexicon, String text) {
        List<Token> tokens = Tokenizer.cut(lexicon, text);
        List<List<Sense>> senses = new ArrayList<>(tokens.size());
        Text made = new Text(tokens, senses);
        for (int at = 0; at < tokens.size(); at++) {
            senses.add(made.sensesAt(lexicon, at));
        }
        return made;
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public List<Sense> senses(int at) {
        return senses.get(at);
    }

    /** Whether any token can be more than what joins others to a time; if none can, no time is told. */
    public boolean mayTell() {
        for (List<Sense> all : senses) {
            for (Sense sense : all) {
                if (!Joining.SORTS.contains(sense.sort())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a token can be of a sort. */
    public boolean is(int at, Sort sort) {
        return at >= 0 && at < tokens.size() && senses.get(at).stream().anyMatch(sense -> sense.sort() == sort);
    }

    private List<Sense> sensesAt(Lexicon lexicon, int at) {
        Token token = tokens.get(at);
        if (token.isNumber()) {
            return counts(lexicon, at) ? List.of() : Numerals.senses(token.text());
        }
        Sort mark = MARKS.get(token.text());
        return mark == null ? lexicon.senses(token.text()) : List.of(new Sense(mark, null));
    }

    /** Whether a number is a price, the name of something, or a count of something that is no time. */
    private boolean counts(Lexicon lexicon, int at) {
        return isAlways(at, at + 2)
                || isAlways(at - 2, at)
                || (at > 0 && namesNumber(lexicon, at))
                || (at + 1 < tokens.size() && isCounted(lexicon, at + 1));
    }

    /** 24/7 is always. */
    private boolean isAlways(int first, int last) {
        return first >= 0
                && last < tokens.size()
                && tokens.get(first).text().equals("24")
                && tokens.get(first + 1).text().equals("/")
                && tokens.get(last).text().equals("7");
    }

    private boolean namesNumber(Lexicon lexicon, int at) {
        Token before = tokens.get(at - 1);
        return MONEY.contains(before.text()) || (before.isWord() && has(lexicon, before, Sort.COUNTS) && !isHour(at));
    }

    /** Part 3 is a name, and 3 pm isn't, whatever comes before. */
    private boolean isHour(int at) {
        return at + 1 < tokens.size()
                && (tokens.get(at + 1).text().equals("pm")
                        || tokens.get(at + 1).text().equals("am"));
    }

    private boolean isCounted(Lexicon lexicon, int next) {
        Token after = tokens.get(next);
        return after.text().equals("%")
                || MONEY.contains(after.text())
                || (after.isWord() && has(lexicon, after, Sort.COUNTED));
    }

    private static boolean has(Lexicon lexicon, Token token, Sort sort) {
        return lexicon.senses(token.text()).stream().anyMatch(sense -> sense.sort() == sort);
    }
}
