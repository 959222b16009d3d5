package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Set;
import org.trustcoach.dialog.word.Words;

/** “What do I say to her?”, “what else?”: questions that only make sense of what is talked about just now. */
final class FollowUps {

    private static final int LONGEST = 50;

    private static final List<String> BEFORE = List.of("so ", "and ", "but ", "ok ", "well ", "then ", "thanks ");

    private static final List<String> ENDS = List.of(
            " now",
            " then",
            " to him",
            " to her",
            " to them",
            " him",
            " her",
            " them",
            " to the client",
            " to my client",
            " about it",
            " about that",
            " instead",
            " try",
            " do");

    private static final Set<String> WORDS = Set.of(
            "what do i",
            "what should i",
            "what can i",
            "what could i",
            "what shall i",
            "what do i say",
            "what should i say",
            "what can i say",
            "what could i say",
            "what shall i say",
            "what do i write",
            "what should i write",
            "what can i write",
            "what could i write",
            "what do i answer",
            "what should i answer",
            "what do i reply",
            "what should i reply",
            "what do i tell",
            "what should i tell",
            "how do i say it",
            "how do i put it",
            "what else",
            "what else can i",
            "what else could i",
            "what else should i",
            "what else is there",
            "anything else",
            "any other ideas",
            "any other idea",
            "another idea",
            "other ideas",
            "what now",
            "now what",
            "what next",
            "what would you",
            "what would you say",
            "what do you think",
            "what do you suggest",
            "what do you recommend",
            "what would you suggest",
            "any advice",
            "any tips",
            "any ideas",
            "any suggestions");

    private FollowUps() {}

    /** Whether the words ask nothing else. */
    static boolean is(String text) {
        return text.length() <= LONGEST && WORDS.contains(bare(Words.normalise(text)));
    }

    private static String bare(String words) {
        String rest = words;
        for (String before : BEFORE) {
            rest = rest.startsWith(before) ? rest.substring(before.length()) : rest;
        }
        for (String end : ENDS) {
            rest = rest.endsWith(end) && !WORDS.contains(rest) ? rest.substring(0, rest.length() - end.length()) : rest;
        }
        return rest;
    }
}
