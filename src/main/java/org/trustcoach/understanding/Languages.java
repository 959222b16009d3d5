package org.trustcoach.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells other languages from English: by the script, or by small words that every sentence has. Says nothing where it isn't
 * certain, because foreign names and loan words are English too. Each line of its file is {@code code name: word word …}. Immutable
 * and thread-safe.
 */
public final class Languages {

    private static final String FILE = "/words/languages.txt";
    private static final String ENGLISH = "English";
    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);
    private static final int LEAST_WORDS = 2;
    private static final double LEAST_SHARE = 0.2;
    private static final double FOREIGN_LETTERS = 0.5;

    /** Letters that any language may use, such as those of mathematics. */
    private static final Set<UnicodeScript> NO_LANGUAGE =
            Set.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    private static final int ASCII = 128;
    private static final int[] NOBODY = {};
    private static final int LAST_LATIN = 0x24F;

    /** The languages in the order of their names; English is one. */
    private final List<String> names;

    /** For each small word the languages that have it. */
    private final Map<String, int[]> languages;

    private Languages(Map<String, Set<String>> words) {
        this.names = List.copyOf(words.keySet());
        this.languages = new HashMap<>();
        words.forEach((name, small) -> {
            int[] language = {names.indexOf(name)};
            small.forEach(word -> languages.merge(word, language, Languages::both));
        });
    }

    private static int[] both(int[] some, int[] more) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    /** The languages that ship. */
    public static Languages shipped() {
        try (InputStream file = Languages.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            Map<String, Set<String>> words = new TreeMap<>();
            StringTokenizer lines = new StringTokenizer(new String(file.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (lines.hasMoreTokens()) {
                String line = lines.nextToken();
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    String name = line.substring(line.indexOf(' ') + 1, colon).strip();
                    words.put(name, words(line.substring(colon + 1)));
                }
            }
            return new Languages(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> words(String line) {
        Set<String> words = new HashSet<>();
        for (StringTokenizer left = new StringTokenizer(line); left.hasMoreTokens(); ) {
            words.add(left.nextToken());
        }
        return words;
    }

    /** The English name of the language that this is certainly written in, if that is another one than English. */
    public Optional<String> foreign(String text) {
        Optional<String> byScript = byScript(text);
        return byScript.isPresent() ? byScript : byWords(text);
    }

    private static Optional<String> byScript(String text) {
        if (text.chars().allMatch(c -> c <= LAST_LATIN)) {
            return Optional.empty();
        }
        Map<UnicodeScript, Integer> letters = new HashMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> !NO_LANGUAGE.contains(script))
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        if (all == 0 || latin > all * FOREIGN_LETTERS) {
            return Optional.empty();
        }
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of(kana ? "Japanese" : name(most));
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case HAN -> "Chinese";
            case HANGUL -> "Korean";
            case DEVANAGARI -> "Hindi";
            case CYRILLIC -> "Russian";
            default -> {
                String name = script.name().toLowerCase(Locale.ROOT);
                yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        };
    }

    private Optional<String> byWords(String text) {
        List<String> said = said(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        int[] hits = new int[names.size()];
        for (String word : new HashSet<>(said)) {
            for (int language : languages.getOrDefault(word, NOBODY)) {
                hits[language]++;
            }
        }
        int english = names.indexOf(ENGLISH);
        int best = english;
        for (int i = 0; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        boolean certain = hits[best] >= LEAST_WORDS && hits[best] >= LEAST_SHARE * said.size();
        return best == english || !certain ? Optional.empty() : Optional.of(names.get(best));
    }

    private static List<String> said(String lower) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !isOfAWord(lower.charAt(i))) {
                if (i > start) {
                    words.add(lower.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Letters beyond the first 65,536 are of scripts that are told by themselves. */
    private static boolean isOfAWord(char c) {
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c == '\''
                : Character.isLetter(c) || MARKS.contains(Character.getType(c));
    }
}
