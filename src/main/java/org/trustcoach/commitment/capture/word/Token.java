package org.trustcoach.commitment.capture.word;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.VerbForm;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.due.Mention;

/**
 * A word, or what counts as one.
 *
 * @param text as written; of a name, the name that it stands for
 * @param norm in lower case, short forms written out
 * @param opens whether a sentence, line or quotation begins with it, so that a capital says nothing
 * @param time not null for a time
 */
public record Token(
        Kind kind,
        String text,
        String norm,
        int start,
        int end,
        Entry entry,
        boolean opens,
        @Nullable Mention time) {

    /** What a token is. A lead time is a stretch of time ahead of something, such as “an hour before”. */
    public enum Kind {
        WORD,
        NUMBER,
        NAME,
        TIME,
        LEAD_TIME,
        MARK,
        STOP
    }

    /** What the number of a list item, 1) or 1., stands as. */
    public static final String NUMBERING = "#";

    /** Nothing at all: what stands before the first word and after the last. */
    public static final Token NONE = new Token(Kind.STOP, "", "", 0, 0, Entry.UNKNOWN, false, null);

    public boolean is(WordClass wordClass) {
        return kind == Kind.WORD && entry.classes().contains(wordClass);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean is(String word) {
        return norm.equals(word);
    }

    public @Nullable VerbForm verb() {
        return kind == Kind.WORD ? entry.verb() : null;
    }

    public boolean isVerb(Form form) {
        VerbForm verb = verb();
        return verb != null && verb.is(form);
    }

    public boolean isVerb(WordClass wordClass) {
        VerbForm verb = verb();
        return verb != null && verb.is(wordClass);
    }

    /** Whether it begins with a capital. */
    public boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is written in capitals alone. */
    public boolean allCapitals() {
        return text.length() > 1
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '&' || Character.isDigit(c))
                && text.chars().anyMatch(Character::isUpperCase);
    }

    Token as(Kind other, String name) {
        return new Token(other, name, norm, start, end, entry, opens, time);
    }
}
