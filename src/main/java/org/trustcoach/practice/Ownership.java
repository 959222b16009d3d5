package org.trustcoach.practice;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a rep takes a fault on themselves, as in “That's on us, no excuse”: no check, and still worth a kind word. */
final class Ownership {

    private static final Pattern OWNED =
            Pattern.compile("\\b(?:my|our) (?:own )?(?:fault|mistake|error|slip|oversight|doing|bad)\\b"
                    + "|\\b(?:on|down to) (?:me|us)\\b(?! to)|\\bno excuses?\\b"
                    + "|\\b(?:i|we) (?:should have|should've|let you down|got (?:it|that|this) wrong|messed (?:it )?up"
                    + "|dropped the ball|forgot|failed you|owe you an apology)\\b"
                    + "|\\bi take (?:the blame|responsibility|it on me)\\b");

    private static final Pattern DENIED = Pattern.compile(
            "(?:\\bnot|n't|\\bnever|\\bhardly) (?:\\w+ )?(?:my|our|on|down to)\\b|\\b(?:if|unless) (?:it|that)(?:'s| is| was)\\b");

    private Ownership() {}

    static boolean isIn(String reply) {
        String said = reply.toLowerCase(Locale.ROOT).replace('’', '\'');
        return OWNED.matcher(said).find() && !DENIED.matcher(said).find();
    }
}
