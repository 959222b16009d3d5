package org.trustcoach.coach.rehearse.spot;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.dialog.word.Words;

/** What something typed at a client's line is. */
public enum LineKind {
    /** A line to the client, as far as its words tell. */
    LINE,
    /** The rehearsal is to be left. */
    LEAVING,
    /** The rep asks for an example or for help. */
    EXAMPLE,
    /** The rep only says that it may begin, or names a button that isn't there. */
    STARTER,
    /** The rep asks where they stand: whom they speak to, or what for. */
    REMINDER,
    /** Nothing that anybody would say. */
    NONE;

    /** What is longer is no line that anybody would say. */
    private static final int LONGEST = 1500;

    private static final Set<String> JOINTS = Set.of(
            "a", "an", "the", "i", "im", "id", "ill", "you", "youre", "he", "she", "it", "its", "we", "they", "this",
            "that", "thats", "is", "are", "was", "were", "be", "has", "have", "had", "do", "does", "did", "can", "will",
            "not", "no", "yes", "ok", "okay", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "for",
            "with", "by", "from", "my", "your", "our", "me", "us", "what", "how", "why", "when", "who", "where",
            "thanks", "thank", "sorry", "sure", "right", "good", "well", "let", "lets", "please", "all", "any");
    private static final Set<String> LEAVING_WORDS =
            Set.of("stop", "cancel", "quit", "exit", "end", "i want to stop", "lets stop", "stop it", "leave");
    private static final Set<String> EXAMPLE_WORDS = Set.of(
            "example",
            "an example",
            "example please",
            "give me an example",
            "show me an example",
            "help",
            "help me",
            "hint",
            "a hint",
            "give me a hint");
    private static final Pattern ASKING = Pattern.compile(
            "(?:(?:ok|okay|and|so|but|coach|hm+) )*(?:(?:what|how) (?:do|should|can|could|would) i (?:say|answer|reply|respond|write)"
                    + "(?: now| here| next| then| to (?:this|that|her|him|them))*"
                    + "|(?:i have )?no (?:idea|clue)(?: what to (?:say|write|answer))?|im stuck"
                    + "|i dont know what to (?:say|write|answer))(?: now| here| coach)?");
    private static final Set<String> BUTTON_WORDS = Set.of("not fair", "try again", "from the start", "start over");

    private static final Pattern REMINDING =
            Pattern.compile("(?:(?:sorry|wait|hang on|ok|okay|and|so|coach|remind me) )*(?:"
                    + "(?:what|whats) (?:was |is |were |are |again )*(?:my|the) (?:goal|aim|task|situation|scene|scenario|point)s?"
                    + "|who (?:am i|was i|is it i am|are we) (?:talking|speaking|writing|calling) (?:to|with)|who am i (?:talking|speaking) to"
                    + "|who is (?:this|that|she|he|the client)|whos (?:this|that|the client)|who am i(?: here)?"
                    + "|whats (?:the|her|his|their) (?:clients? )?name|what is (?:the|her|his|their) (?:clients? )?name"
                    + "|where (?:am i|are we|were we)|what am i (?:supposed|meant) to (?:do|say|reach)|what do i (?:have|need) to do"
                    + "|my goal|the goal|goal)(?: again| here| now| please| in this| supposed to be| meant to be)*");

    /** Later in a talk they may be said to a client. */
    private static final Set<String> STARTING_WORDS = Set.of(
            "start",
            "begin",
            "go",
            "ready",
            "im ready",
            "i am ready",
            "lets go",
            "lets start",
            "lets begin",
            "start now",
            "ok",
            "okay",
            "ok go",
            "ok start",
            "ok lets go",
            "ok ready",
            "next",
            "continue",
            "again",
            "why");

    /**
     * What this is.
     *
     * @param first whether a talk begins, in which nothing was said to the client yet
     */
    public static LineKind of(String text, boolean first) {
        String words = Words.normalise(text);
        if (LEAVING_WORDS.contains(words)) {
            return LEAVING;
        }
        if (text.length() > LONGEST || text.codePoints().noneMatch(Character::isLetter)) {
            return NONE;
        }
        if (EXAMPLE_WORDS.contains(words) || ASKING.matcher(words).matches()) {
            return EXAMPLE;
        }
        if (REMINDING.matcher(words).matches()) {
            return REMINDER;
        }
        return BUTTON_WORDS.contains(words) || first && STARTING_WORDS.contains(words) ? STARTER : LINE;
    }

    /** Several words, none of which is one that English sentences are held together by. */
    public static boolean isGibberish(String reply) {
        List<String> words = List.of(Words.normalise(reply).split(" "));
        return words.size() > 1 && words.stream().noneMatch(JOINTS::contains);
    }
}
