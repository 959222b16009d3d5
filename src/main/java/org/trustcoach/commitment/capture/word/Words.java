package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.due.Reference;

/** The words of a text. A place before the first or after the last holds {@link Token#NONE}. Immutable. */
public final class Words {

    /** An array, because every rule asks for some words of every message. */
    private final Token[] row;

    /** For each place, and the one behind the last, where the quotation opened in which it stands; −1 for none. */
    private final int[] opened;

    private Words(List<Token> tokens) {
        this.row = tokens.toArray(Token[]::new);
        this.opened = new int[row.length + 1];
        int open = -1;
        for (int i = 0; i < row.length; i++) {
            opened[i] = open;
            open = row[i].is("\"") ? open < 0 ? i : -1 : open;
        }
        opened[row.length] = open;
    }

    /** Reads the list of words, if that hasn't happened yet. */
    public static void prepare() {
        Objects.requireNonNull(Lexicon.ENGLISH);
    }

    /** Reads a text. */
    public static Words of(String text, Times times, Reference reference, Clients clients) {
        Lexicon lexicon = Lexicon.ENGLISH;
        ShortForms shortForms = new ShortForms(lexicon);
        List<Token> scanned = LeadTimes.marked(new Scanner(text, lexicon).tokens());
        List<Token> timed = TimeMarks.marked(text, scanned, times, reference);
        List<Token> whole = Silences.marked(shortForms.withPhrases(shortForms.writtenOut(timed)));
        return new Words(withoutBoth(new Names(clients).marked(whole, text)));
    }

    /** “both Anna and Tom” says no more than “Anna and Tom”. */
    private static List<Token> withoutBoth(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean both = tokens.get(i).is("both")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is(Kind.NAME);
            if (!both) {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    public Token at(int i) {
        return i >= 0 && i < row.length ? row[i] : Token.NONE;
    }

    /** Where the quotation opened in which a place stands; −1 if it stands in none. */
    public int opening(int place) {
        return place >= 0 && place < opened.length ? opened[place] : -1;
    }

    public int size() {
        return row.length;
    }

    public List<Token> tokens() {
        return List.of(row);
    }

    public boolean is(int i, WordClass wordClass) {
        return at(i).is(wordClass);
    }

    public boolean is(int i, Kind kind) {
        return at(i).is(kind);
    }

    /** The first place at or after {@code from} that isn't of one of the classes. */
    public int past(int from, WordClass... classes) {
        int i = from;
        while (isAny(i, classes)) {
            i++;
        }
        return i;
    }

    public boolean isAny(int i, WordClass... classes) {
        for (WordClass wordClass : classes) {
            if (is(i, wordClass)) {
                return true;
            }
        }
        return false;
    }
}
