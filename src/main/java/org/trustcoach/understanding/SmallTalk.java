package org.trustcoach.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.dialog.word.Words;

/** The few words that need no weighing: greetings, thanks, goodbyes, and nods such as “ok”, a number or a smile. */
final class SmallTalk {

    private static final int MOST_WORDS = 5;

    private static final Set<String> GREETINGS = Set.of(
            "hi", "hello", "hey", "hiya", "heya", "howdy", "gday", "greetings", "namaste", "hullo", "yo", "morning");
    private static final Set<String> THANKS =
            Set.of("thanks", "thank", "thx", "ty", "cheers", "ta", "thankyou", "tnx", "thks", "tysm", "thnx");
    private static final Set<String> GOODBYES =
            Set.of("bye", "goodbye", "cya", "ciao", "byebye", "goodnight", "gn", "ttyl", "cheerio");
    private static final Set<String> NODS = Set.of(
            "ok",
            "okay",
            "k",
            "kk",
            "yes",
            "yep",
            "yeah",
            "yup",
            "no",
            "nope",
            "nah",
            "sure",
            "right",
            "fine",
            "cool",
            "great",
            "nice",
            "perfect",
            "hmm",
            "hm",
            "mhm",
            "lol",
            "haha",
            "alright",
            "indeed",
            "good",
            "aha",
            "oh",
            "wow",
            "y",
            "n",
            "yea",
            "okey",
            "exactly",
            "agreed",
            "understood",
            "noted");
    private static final Set<String> FILLERS = Set.of(
            "there",
            "all",
            "you",
            "very",
            "much",
            "so",
            "a",
            "lot",
            "mate",
            "coach",
            "team",
            "everyone",
            "good",
            "morning",
            "afternoon",
            "evening",
            "day",
            "to",
            "for",
            "now",
            "again",
            "mates",
            "many",
            "and",
            "the",
            "is",
            "that",
            "sounds",
            "ok",
            "then",
            "well");

    /** The intent of whoever says hello. */
    static final String GREETING = "greeting";

    private static final List<Entry> CLASSES =
            List.of(new Entry(GREETING, GREETINGS), new Entry("thanks", THANKS), new Entry("goodbye", GOODBYES));

    private record Entry(String intent, Set<String> words) {}

    private SmallTalk() {}

    /** The intent that these words have if they are nothing but a greeting, a thank-you or a goodbye. */
    static Optional<String> intent(String text) {
        List<String> words = List.of(Words.normalise(text).split(" "));
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        return CLASSES.stream()
                .filter(one -> words.stream().anyMatch(one.words()::contains))
                .filter(one -> words.stream().allMatch(word -> one.words().contains(word) || FILLERS.contains(word)))
                .map(Entry::intent)
                .findFirst();
    }

    /** Whether this says nothing that can be answered: a yes or no to nothing, a number, signs without letters. */
    static boolean isNod(String text) {
        List<String> words = List.of(Words.normalise(text).split(" "));
        return words.size() <= MOST_WORDS && words.stream().allMatch(SmallTalk::isNodWord);
    }

    private static boolean isNodWord(String word) {
        return NODS.contains(word) || word.chars().allMatch(Character::isDigit);
    }
}
