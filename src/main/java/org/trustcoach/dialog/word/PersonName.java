package org.trustcoach.dialog.word;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.Set;

/** A name of a person or firm as people type it when they are asked for one. */
public final class PersonName {

    private static final int MAX_WORDS = 5;
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(?:(?:it|he|she|this|that)(?:['’]?s| is)(?: called| named)? "
                    + "|(?:(?:his|her|their|the|my client['’]?s|the client['’]?s) )?name(?:['’]?s| is) "
                    + "|(?:my|the) client(?:['’]?s| is)(?: called| named)? |(?:is )?(?:called|named) )");
    private static final Pattern BEHIND = Pattern.compile("[\\s.,;:!?]+$");
    private static final Set<String> NO_NAMES =
            words("none|nobody|no one|nothing|skip|what|who|why|how|when|where|i dont know|i do not know|"
                    + "do not know|dont know|dunno|idk|no idea|no name|not sure|i cant say|i wont say|"
                    + "i forgot|name is|her name is|his name is|their name is|the name is|thanks|thank you|"
                    + "thx|cheers|hi|hello|hey|bye|sorry|later|wait|stop|cancel|back|help|menu|again|done|"
                    + "great|good|fine|nice|cool|perfect|hm|hmm|it|this|that|he|she|they|him|her|them|today|"
                    + "tomorrow|monday|tuesday|wednesday|thursday|saturday|sunday|friday");

    /** What begins a sentence and no name; “Can” and “Will” are names too. */
    private static final Set<String> OPENERS =
            words("could|should|would|what|whats|how|why|when|where|i|im|ive|ill|we|you|is|are|did|does|"
                    + "please|tell|remind|lets|thanks|thank|thx|ta|cheers|ok|okay|yes|no|hi|hey|hello|sorry|dont|not");

    private static final Set<String> ASKED = words("you|i|we|he|she|they|it|this|that");

    private PersonName() {}

    private static Set<String> words(String all) {
        return Set.of(all.split("\\|"));
    }

    /** The name in an answer; empty if it holds none. */
    public static Optional<String> read(String typed) {
        String bare = BEHIND.matcher(typed).replaceFirst("");
        Matcher before = BEFORE.matcher(bare);
        String name = before.find() ? bare.substring(before.end()).strip() : bare;
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isName(String name) {
        String words = Words.normalise(name);
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(PersonName::mayStandInName)
                && name.split("\\s+").length <= MAX_WORDS
                && !NO_NAMES.contains(words)
                && !isSentence(words.split(" "))
                && YesNo.read(name).isEmpty();
    }

    private static boolean isSentence(String[] words) {
        return words.length > 1 && (OPENERS.contains(words[0]) || ASKED.contains(words[1]));
    }

    private static boolean mayStandInName(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            // Joiners stand inside words of Persian and of Indian scripts.
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> Character.isLetter(c) || " .'’-".indexOf(c) >= 0;
        };
    }
}
