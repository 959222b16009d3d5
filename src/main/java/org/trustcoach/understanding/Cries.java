package org.trustcoach.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.care.Distress;

/**
 * Hears plain words of distress in languages that are otherwise not understood. Each line of its file is {@code kind language:
 * words | words …}; accents, case and punctuation don't count. Immutable and thread-safe.
 */
public final class Cries {

    private static final String FILE = "/words/distress.txt";

    private static final int FIRST_NOT_PLAIN = 0x80;

    /** Scripts without spaces between words begin with the radicals of Han. */
    private static final int FIRST_UNSPACED = 0x2E80;

    /** Those in Latin letters, which stand in the file as they are looked for. */
    private final List<Cry> plain;

    /** The places of these in their list, by their first words. */
    private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

    /** Those in other letters, of which a text in plain ones has none; made comparable when somebody first writes such letters. */
    private final List<Cry> written;

    private volatile @Nullable List<Cry> others;

    private Cries(List<Cry> all) {
        this.plain = all.stream().filter(cry -> isPlain(cry.words())).toList();
        this.written = all.stream().filter(cry -> !isPlain(cry.words())).toList();
        for (int place = 0; place < plain.size(); place++) {
            byFirstWord
                    .computeIfAbsent(word(plain.get(place).words(), 0), any -> new ArrayList<>())
                    .add(place);
        }
    }

    /** The word behind a space. */
    private static String word(String words, int space) {
        return words.substring(space + 1, words.indexOf(' ', space + 1));
    }

    /**
     * Words of distress.
     *
     * @param distress what they tell of
     * @param language the English name of their language
     * @param words as they are looked for
     * @param mayBeEnglish whether this may be an English word as well, such as “suicide”
     */
    record Cry(Distress distress, String language, String words, boolean mayBeEnglish) {

        private Cry(Distress distress, String language, String words) {
            this(distress, language, words, isOneWord(words.strip()));
        }
    }

    private static boolean isOneWord(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) < 'a' || words.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Those that ship. */
    public static Cries shipped() {
        try (InputStream file = Cries.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            List<Cry> cries = new ArrayList<>();
            StringTokenizer lines = new StringTokenizer(new String(file.readAllBytes(), StandardCharsets.UTF_8), "\n");
            while (lines.hasMoreTokens()) {
                String line = lines.nextToken();
                if (!line.startsWith("#")) {
                    read(line, cries);
                }
            }
            return new Cries(cries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void read(String line, List<Cry> cries) {
        int colon = line.indexOf(':');
        int space = line.indexOf(' ');
        String kind = line.substring(0, space);
        Distress distress = Distress.of(kind)
                .orElseThrow(() -> new IllegalStateException(FILE + " has a kind " + kind + ", which isn't known"));
        String language = line.substring(space + 1, colon);
        StringTokenizer left = new StringTokenizer(line.substring(colon + 1), "|");
        while (left.hasMoreTokens()) {
            cries.add(new Cry(distress, language, " " + left.nextToken().strip() + " "));
        }
    }

    /**
     * The first of these words that the text holds.
     *
     * @param foreign whether the text is certainly not in English
     */
    Optional<Cry> hear(String text, boolean foreign) {
        String said = plain(text);
        return isPlain(said)
                ? firstPlain(said, foreign)
                : Stream.concat(plain.stream(), others().stream())
                        .filter(cry -> counts(cry, foreign) && said.contains(cry.words()))
                        .findFirst();
    }

    private static boolean counts(Cry cry, boolean foreign) {
        return foreign || !cry.mayBeEnglish();
    }

    /** @param said in Latin letters, with a space before and behind each word */
    private Optional<Cry> firstPlain(String said, boolean foreign) {
        int first = plain.size();
        for (int space = 0; space < said.length() - 1; space = said.indexOf(' ', space + 1)) {
            for (int place : byFirstWord.getOrDefault(word(said, space), List.of())) {
                Cry cry = plain.get(place);
                boolean heard = counts(cry, foreign) && said.startsWith(cry.words(), space);
                first = heard ? Math.min(first, place) : first;
            }
        }
        return first < plain.size() ? Optional.of(plain.get(first)) : Optional.empty();
    }

    private List<Cry> others() {
        List<Cry> known = others;
        if (known == null) {
            known = written.stream()
                    .map(cry -> new Cry(cry.distress(), cry.language(), plain(cry.words())))
                    .toList();
            others = known;
        }
        return known;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_NOT_PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Lower case without accents; a space before and behind each word, none between the letters of scripts that write none. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        boolean unspaced = false;
        String decomposed =
                (isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
            int point = decomposed.codePointAt(i);
            if (Character.isLetterOrDigit(point) || isVowelSign(point)) {
                plain.appendCodePoint(point);
                unspaced |= point >= FIRST_UNSPACED && isUnspaced(point);
            } else if (!isAccent(point) && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        String words = plain.toString().strip();
        return unspaced ? words : " " + words + " ";
    }

    private static boolean isAccent(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK && !isVowelSign(point);
    }

    /** What looks like an accent but is a letter of its own. */
    private static boolean isVowelSign(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark && UnicodeScript.of(point) != UnicodeScript.INHERITED;
    }

    private static boolean isUnspaced(int point) {
        UnicodeScript script = UnicodeScript.of(point);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }
}
