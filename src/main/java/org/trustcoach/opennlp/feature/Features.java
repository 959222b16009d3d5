package org.trustcoach.opennlp.feature;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a message is described by: the names of its features by group, each as often as it occurs. Immutable. */
public final class Features {

    /** Stands in every message, so that the model can learn how frequent an intent is. */
    public static final String BIAS = "bias";

    /** Stands for the beginning and the end of a message or a word. */
    static final String EDGE = "|";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private final Families families;
    private final Spelling spelling;

    public Features(Families families, Spelling spelling) {
        this.families = families;
        this.spelling = spelling;
    }

    /** The features of this message, of which these signs are known besides its words. */
    public Map<Group, List<String>> of(String message, List<String> signs) {
        Map<Group, List<String>> features = of(message);
        signs.forEach(sign -> add(features, Group.SIGN, sign));
        return features;
    }

    /** The features of this message. */
    public Map<Group, List<String>> of(String message) {
        Map<Group, List<String>> features = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            features.put(group, new ArrayList<>());
        }
        List<String> words = Tokens.of(message);
        List<String> stems = words.stream().map(spelling::stem).toList();
        for (int i = 0; i < words.size(); i++) {
            add(features, Group.WORD, stems.get(i));
            add(features, Group.PAIR, (i == 0 ? EDGE : stems.get(i - 1)) + " " + stems.get(i));
            if (i > 1) {
                add(features, Group.SKIP, stems.get(i - 2) + " " + stems.get(i));
            }
            String family = families.of(stems.get(i));
            if (family != null) {
                add(features, Group.FAMILY, family);
            }
            features.computeIfAbsent(Group.LETTERS, none -> new ArrayList<>()).addAll(letters(words.get(i)));
        }
        if (!words.isEmpty()) {
            add(features, Group.PAIR, stems.get(words.size() - 1) + " " + EDGE);
        }
        return features;
    }

    /** Takes a group of letters: a part of a word with its edges. */
    public interface Letters {
        void take(CharSequence edged, int start, int end);
    }

    /** Hands out the groups of letters of one word, with its edges. */
    public static void letters(String word, Letters letters) {
        String edged = EDGE + word + EDGE;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            for (int start = 0; start + length <= edged.length(); start++) {
                letters.take(edged, start, start + length);
            }
        }
    }

    /** The groups of letters of one word, with its edges. */
    public static List<String> letters(String word) {
        List<String> all = new ArrayList<>();
        letters(
                word,
                (edged, start, end) -> all.add(
                        Group.LETTERS.feature(edged.subSequence(start, end).toString())));
        return all;
    }

    private static void add(Map<Group, List<String>> features, Group group, String what) {
        features.computeIfAbsent(group, none -> new ArrayList<>()).add(group.feature(what));
    }
}
