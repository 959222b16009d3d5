package org.trustcoach.dialog.word;

import java.util.List;
import java.util.Set;

/** “Not sure”, “it depends”, “a bit of both”: what people type who can't say which of some answers it is. */
public final class Undecided {

    private static final Set<String> WORDS = Set.of(
            "not sure",
            "unsure",
            "not certain",
            "no idea",
            "no clue",
            "not a clue",
            "dont know",
            "do not know",
            "i dont know",
            "i do not know",
            "dunno",
            "i dunno",
            "idk",
            "who knows",
            "hard to say",
            "hard to tell",
            "difficult to say",
            "cant say",
            "i cant say",
            "i cannot say",
            "cant tell",
            "i cant tell",
            "i wish i knew",
            "god knows",
            "complicated",
            "sort of",
            "kind of",
            "more or less",
            "yes and no",
            "maybe",
            "perhaps",
            "depends",
            "both",
            "a bit of both",
            "bit of both",
            "somewhere in between",
            "in between",
            "a mix",
            "neither",
            "neither of them",
            "none",
            "none of them",
            "none of these",
            "none of those");
    private static final List<String> LEADS = List.of(
            "im ", "i am ", "ive ", "i have ", "it ", "its ", "it is ", "that ", "thats ", "well ", "hmm ", "hm ",
            "erm ");
    private static final List<String> ENDS =
            List.of(" really", " yet", " to be honest", " tbh", " honestly", " exactly", " sorry", " either");

    private Undecided() {}

    /** Whether the words say nothing but that. */
    public static boolean is(String typed) {
        String words = Words.normalise(typed);
        for (String cut = cut(words); !cut.equals(words) && !WORDS.contains(words); cut = cut(words)) {
            words = cut;
        }
        return WORDS.contains(words);
    }

    private static String cut(String words) {
        for (String lead : LEADS) {
            if (words.startsWith(lead)) {
                return words.substring(lead.length());
            }
        }
        for (String end : ENDS) {
            if (words.endsWith(end)) {
                return words.substring(0, words.length() - end.length());
            }
        }
        return words;
    }
}
