package org.trustcoach.practice.text;

import java.util.Set;
import org.trustcoach.practice.Span;

/**
 * A word or a punctuation mark.
 *
 * @param span where it stands
 * @param text in lower case, with a straight apostrophe
 * @param written as it was written
 */
public record Word(Span span, String text, String written, PartOfSpeech part, String stem) {

    private static final Set<String> PRONOUNS = Word.set("""
            i you he she it we they that there this who what where how when here
            """);
    private static final Set<String> VERBAL = Word.set("""
            im ill ive youre youll youve thats dont cant wont didnt isnt doesnt shouldnt couldnt wouldnt
            arent wasnt theyre weve hes shes whats hows gonna gotta
            """);

    /** The words of a text that blanks and new lines part. */
    public static Set<String> set(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Whether it is a mark rather than a word. */
    public boolean isMark() {
        return part == PartOfSpeech.PUNCT || part == PartOfSpeech.SYM;
    }

    /** Whether a clause can turn on it, contractions included. */
    public boolean isVerbal() {
        return part == PartOfSpeech.VERB || part == PartOfSpeech.AUX || isContraction() || VERBAL.contains(text);
    }

    private boolean isContraction() {
        int apostrophe = text.lastIndexOf('\'');
        if (apostrophe <= 0) {
            return false;
        }
        String tail = text.substring(apostrophe);
        return switch (tail) {
            case "'ll", "'re", "'m", "'ve", "'d", "'t" -> true;
            case "'s" -> PRONOUNS.contains(text.substring(0, apostrophe));
            default -> false;
        };
    }

    public boolean is(String one) {
        return text.equals(one);
    }

    public boolean isAnyOf(Set<String> some) {
        return some.contains(text);
    }
}
