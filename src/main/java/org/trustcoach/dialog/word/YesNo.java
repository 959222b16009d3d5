package org.trustcoach.dialog.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Yes and no as people type them. */
public final class YesNo {

    private static final Set<String> YES = Set.of(
            "yes",
            "y",
            "yeah",
            "yep",
            "yup",
            "ya",
            "sure",
            "ok",
            "okay",
            "of course",
            "definitely",
            "please",
            "absolutely",
            "right");
    private static final Set<String> NO = Set.of(
            "no", "n", "nope", "nah", "never", "not", "not really", "not now", "not yet", "not at all", "rather not");
    private static final Set<String> DOUBT =
            Set.of("but", "or", "maybe", "idea", "clue", "sure", "problem", "if", "why", "what", "how", "know", "yet");

    /** What is longer than this says something of its own. */
    private static final int MAX_WORDS = 4;

    private YesNo() {}

    /** True for yes, false for no; empty if it is neither, or both. */
    public static Optional<Boolean> read(String typed) {
        String words = Words.normalise(typed);
        if (YES.contains(words)) {
            return Optional.of(true);
        }
        return NO.contains(words) ? Optional.of(false) : begun(List.of(words.split(" ")));
    }

    /** “Yes, we did” is as good as “yes”; “no idea” isn't a no, and “yes and no” is neither. */
    private static Optional<Boolean> begun(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        boolean yes = YES.contains(words.get(0));
        boolean no = NO.contains(words.get(0)) && !words.get(0).equals("not");
        Set<String> contrary = yes ? NO : YES;
        boolean plain = words.size() <= MAX_WORDS
                && rest.stream().noneMatch(word -> DOUBT.contains(word) || contrary.contains(word));
        return (yes || no) && plain ? Optional.of(yes) : Optional.empty();
    }
}
