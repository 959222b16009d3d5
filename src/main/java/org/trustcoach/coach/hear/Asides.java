package org.trustcoach.coach.hear;

import com.google.re2j.Pattern;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.Words;

/** Tells what is a matter of its own from an answer, and in a rehearsal what is said to the coach from what is said to the client. */
final class Asides {

    private static final int WORDS_OF_A_NAME = 3;

    /** Whoever speaks to a client doesn't speak of “my client”, nor ask them what to say. */
    private static final Pattern ASKING =
            Pattern.compile("\\b(my|a|the|this|our|one) (clients?|customers?|buyers?|prospects?)\\b"
                    + "|\\b(how|what) (do|can|could|should|would|shall) i (do|say|tell|write|answer|react|deal|handle|ask|begin|start|open)\\b"
                    + "|\\bhow (do|should|can) (i|you) (build|win|keep|get|make)\\b"
                    + "|\\b(menu|courses?|trust equation|practi[sc]e|rehearse|role ?play)\\b");

    private static final Pattern TO_SOMEBODY = Pattern.compile("\\b(you|your|yours|youll|youre)\\b");

    private static final Pattern REGRETTING =
            Pattern.compile("\\b(sorry|apologies|(my|our) (fault|mistake)|on (us|me)|no excuse)\\b");

    private static final Pattern TELLING = Pattern.compile(
            "\\bi (told|promised|said to|agreed with|assured)\\b|\\bremind me\\b|\\bi (must|have to|need to|should) (send|call|ring|write|mail)\\b");

    private Asides() {}

    /** Whether it sounds like a question to the coach. */
    static boolean isAside(String text) {
        return ASKING.matcher(Words.normalise(text)).find();
    }

    /** Whether it tells what was promised to somebody who isn't spoken to. */
    static boolean tellsOfSomebodyElse(String text) {
        String words = Words.normalise(text);
        return TELLING.matcher(words).find() && !TO_SOMEBODY.matcher(words).find();
    }

    /** Whether it is said to somebody, as a line to a client is: it speaks of “you” or says sorry, and asks the coach nothing. */
    static boolean isToSomebody(String text) {
        String words = Words.normalise(text);
        return (TO_SOMEBODY.matcher(words).find() || REGRETTING.matcher(words).find()) && !isAside(text);
    }

    /** Whether words that would do as an answer may be something else. */
    static boolean mayBeOwnMatter(Step.Ask ask, String text) {
        Expectation.Kind kind = ask.expectation().kind();
        boolean longName = kind == Expectation.Kind.NAME && text.strip().split("\\s+").length > WORDS_OF_A_NAME;
        return longName || kind == Expectation.Kind.TEXT && text.strip().endsWith("?");
    }
}
