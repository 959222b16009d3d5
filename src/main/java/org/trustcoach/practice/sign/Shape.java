package org.trustcoach.practice.sign;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/**
 * How a clause is built.
 *
 * @param subject who it is about
 * @param form how it is said
 * @param start index of its first word behind conjunctions and fillers
 */
public record Shape(Subject subject, Form form, int start) {

    /** Who a clause is about. */
    public enum Subject {
        I,
        WE,
        /** Something of the rep's or the firm's. */
        OURS,
        YOU,
        /** Somebody or something of the client's. */
        YOURS,
        IT,
        THEY,
        /** Any other noun. */
        NOUN,
        NONE
    }

    /** How a clause is said. */
    public enum Form {
        /** With a question word in front. */
        WH,
        /** With the verb before its subject. */
        INVERTED,
        /** An order or a request without a subject. */
        IMPERATIVE,
        STATEMENT,
        /** Without a verb. */
        FRAGMENT
    }

    private static final Set<String> SKIPPED = Set.of(
            "and",
            "but",
            "so",
            "or",
            "then",
            "well",
            "ok",
            "okay",
            "right",
            "now",
            "also",
            "just",
            "please",
            "yet",
            "because",
            "however",
            "still",
            "though",
            "although",
            "oh",
            "ah",
            "honestly",
            "actually",
            "simply",
            "kindly",
            "anyway",
            "maybe",
            "perhaps",
            "if",
            "when",
            "while",
            "until",
            "since",
            "once",
            "that",
            "&",
            "really",
            "first",
            "next",
            "meanwhile",
            "hopefully",
            "frankly",
            "look",
            "listen",
            "sure",
            "yes",
            "no",
            "always",
            "never",
            "not",
            "only",
            "even",
            "as",
            "before",
            "after",
            "there",
            "obviously",
            "clearly",
            "sorry",
            "hey",
            "hi");
    private static final Set<String> WH =
            Set.of("what", "how", "which", "why", "when", "where", "who", "whose", "whom", "whats", "hows", "wheres");
    private static final Set<String> I =
            Set.of("i", "i'll", "i'm", "i've", "i'd", "im", "ive", "me", "ill", "id", "myself");
    private static final Set<String> WE = Set.of("we", "we'll", "we're", "we've", "we'd", "weve", "us");
    private static final Set<String> YOU =
            Set.of("you", "you'll", "you're", "you've", "you'd", "youre", "youll", "youve", "u", "ya");
    private static final Set<String> THEY = Set.of(
            "he",
            "she",
            "they",
            "he's",
            "she's",
            "they're",
            "he'll",
            "she'll",
            "they'll",
            "they've",
            "he'd",
            "she'd",
            "they'd",
            "them",
            "him",
            "her",
            "his",
            "their",
            "somebody",
            "someone",
            "everyone",
            "everybody",
            "nobody");
    private static final Set<String> IT = Set.of(
            "it", "it's", "its", "that", "that's", "thats", "this", "these", "those", "there", "there's", "it'll",
            "that'll", "that'd", "it'd", "here", "here's");
    private static final Set<String> OURS = Set.of("our", "my", "ours", "mine");
    private static final Set<String> YOURS = Set.of("your", "yours", "ur");
    private static final Set<String> INVERTERS = Set.of(
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "have",
            "has",
            "had",
            "can",
            "could",
            "will",
            "would",
            "should",
            "shall",
            "may",
            "might",
            "must",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "haven't",
            "hasn't",
            "hadn't",
            "can't",
            "couldn't",
            "won't",
            "wouldn't",
            "shouldn't",
            "dont",
            "cant",
            "didnt",
            "am");

    private static final Set<PartOfSpeech> OBJECTS = Set.of(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NUM);
    private static final Set<String> ORDERS = Set.of(
            "add", "ask", "book", "borrow", "bring", "buy", "call", "cancel", "change", "charge", "check", "clear",
            "close", "cut", "double", "draft", "drop", "email", "fix", "flush", "get", "give", "grab", "hand", "hire",
            "keep", "leave", "let", "list", "load", "lock", "look", "lower", "mail", "make", "mark", "move", "open",
            "order", "pack", "park", "pay", "phone", "pick", "plan", "plug", "post", "press", "print", "pull", "push",
            "put", "raise", "read", "reboot", "record", "rent", "replace", "report", "reset", "restart", "ring", "run",
            "sack", "save", "scan", "scrap", "seal", "sell", "send", "set", "share", "ship", "show", "sign", "skip",
            "sort", "split", "start", "stick", "stop", "store", "swap", "switch", "take", "talk", "tell", "test",
            "trade", "train", "trim", "trust", "try", "turn", "type", "update", "upgrade", "use", "wait", "warn",
            "watch", "wire", "wrap", "write");

    /** How this clause of a text is built. */
    static Shape of(Text text, Clause clause) {
        List<Word> words = text.words();
        int start = clause.first();
        while (start < clause.end() - 1
                && (words.get(start).isAnyOf(SKIPPED) && !isSubjectThat(words, start, clause))) {
            start++;
        }
        return new Shape(subject(words, start, clause.end()), form(words, start, clause.end()), start);
    }

    private static boolean isSubjectThat(List<Word> words, int at, Clause clause) {
        boolean pointing = words.get(at).is("that") || words.get(at).is("there");
        boolean asking = words.get(at).isAnyOf(WH)
                && at + 1 < clause.end()
                && words.get(at + 1).isAnyOf(INVERTERS);
        boolean ordering = words.get(at).is("look") || words.get(at).is("listen");
        return pointing && at + 1 < clause.end() && words.get(at + 1).isVerbal()
                || asking
                || ordering && at + 1 < clause.end() && !words.get(at + 1).isMark();
    }

    private static Subject subject(List<Word> words, int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            Subject pronoun = pronoun(word);
            if (pronoun != null) {
                return pronoun;
            }
            if (word.part() == PartOfSpeech.NOUN || word.part() == PartOfSpeech.PROPN) {
                return Subject.NOUN;
            }
            if (word.part() == PartOfSpeech.VERB && i == start && !word.text().endsWith("ing")) {
                return Subject.NONE;
            }
        }
        return Subject.NONE;
    }

    private static @org.jspecify.annotations.Nullable Subject pronoun(Word word) {
        if (word.isAnyOf(I)) {
            return Subject.I;
        } else if (word.isAnyOf(WE)) {
            return Subject.WE;
        } else if (word.isAnyOf(OURS)) {
            return Subject.OURS;
        } else if (word.isAnyOf(YOU)) {
            return Subject.YOU;
        } else if (word.isAnyOf(YOURS)) {
            return Subject.YOURS;
        } else if (word.isAnyOf(IT)) {
            return Subject.IT;
        }
        return word.isAnyOf(THEY) ? Subject.THEY : null;
    }

    private static Form form(List<Word> words, int start, int end) {
        Word first = words.get(start);
        Word second = start + 1 < end ? words.get(start + 1) : first;
        if (first.isAnyOf(WH)
                || first.text().length() > 3
                        && first.isVerbal()
                        && WH.contains(first.text().replaceAll("'.*", ""))) {
            return Form.WH;
        }
        if (first.isAnyOf(INVERTERS)
                && start + 1 < end
                && (pronoun(second) != null
                        || second.part() == PartOfSpeech.DET
                        || second.part() == PartOfSpeech.PROPN
                        || second.part() == PartOfSpeech.NOUN)) {
            return first.is("do") && pronoun(second) == Subject.IT
                            || first.is("have") && second.part() == PartOfSpeech.DET
                    ? Form.IMPERATIVE
                    : Form.INVERTED;
        }
        boolean negative = first.is("don't") || first.is("dont") || first.is("do");
        if (negative && start + 1 < end || first.is("let's") || first.is("lets") || isBare(first)) {
            return Form.IMPERATIVE;
        }
        if (isOrder(words, start, end)) {
            return Form.IMPERATIVE;
        }
        boolean verb = words.subList(start, end).stream().anyMatch(Word::isVerbal);
        return verb ? Form.STATEMENT : Form.FRAGMENT;
    }

    /** A word that can be an order, whatever the tagger takes it for, with what an order is about behind it. */
    private static boolean isOrder(List<Word> words, int start, int end) {
        return words.get(start).isAnyOf(ORDERS)
                && start + 1 < end
                && (pronoun(words.get(start + 1)) != null
                        || OBJECTS.contains(words.get(start + 1).part()));
    }

    private static boolean isBare(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return word.part() == PartOfSpeech.VERB
                && !text.endsWith("ing")
                && !text.endsWith("ed")
                && !text.contains("'")
                && !text.endsWith("s");
    }
}
