package org.trustcoach.practice.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** Which words of a reply give back words of the client's line: by stem, with numbers in words and digits alike. */
public final class Echo {

    private static final Set<PartOfSpeech> CONTENT =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ, PartOfSpeech.NUM);
    private static final Set<String> LIGHT = Word.set("""
            be is are was were have has had do does did get got go going make take know think want need say
            said tell see come thing things one can will would could should thank thanks sorry please let
            like other good more much many give put ask time way sure right been
            """);
    private static final Map<String, String> NUMBERS = numbers();

    private final boolean[] echoed;
    private final boolean[] content;
    private final Set<String> pairs = new HashSet<>();
    private final Text reply;

    Echo(Text reply, Text client) {
        this.reply = reply;
        Set<String> said = new HashSet<>();
        String last = "";
        for (Word word : client.words()) {
            String key = key(word);
            if (isContent(word) || NUMBERS.containsKey(word.text())) {
                said.add(key);
            }
            pairs.add(last + " " + key);
            last = key;
        }
        List<Word> words = reply.words();
        echoed = new boolean[words.size()];
        content = new boolean[words.size()];
        for (int i = 0; i < echoed.length; i++) {
            content[i] = isContent(words.get(i));
            echoed[i] = said.contains(key(words.get(i)));
        }
    }

    private static Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        String[] names = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        for (int i = 0; i < names.length; i++) {
            numbers.put(names[i], String.valueOf(i));
        }
        numbers.put("thirty", "30");
        numbers.put("forty", "40");
        numbers.put("fifty", "50");
        numbers.put("sixty", "60");
        numbers.put("once", "1");
        numbers.put("twice", "2");
        return numbers;
    }

    private static String key(Word word) {
        return NUMBERS.getOrDefault(word.text(), word.stem());
    }

    private static boolean isContent(Word word) {
        return CONTENT.contains(word.part()) && !word.isAnyOf(LIGHT) && !word.isMark();
    }

    /** Whether a word gives back one of the client's. */
    public boolean isEchoed(int word) {
        return echoed[word];
    }

    /** How many words of a stretch give back one of the client's. */
    public int echoed(int first, int end) {
        return count(echoed, first, end);
    }

    /** How many words of a stretch carry meaning. */
    public int content(int first, int end) {
        return count(content, first, end);
    }

    /** How many pairs of neighbours the client said as well. */
    public int pairs(int first, int end) {
        int count = 0;
        for (int i = first + 1; i < end; i++) {
            String pair =
                    key(reply.words().get(i - 1)) + " " + key(reply.words().get(i));
            count += pairs.contains(pair) ? 1 : 0;
        }
        return count;
    }

    private static int count(boolean[] which, int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += which[i] ? 1 : 0;
        }
        return count;
    }
}
