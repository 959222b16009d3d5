package org.trustcoach.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trustcoach.care.Distress;

/**
 * Hears plain words of distress in languages that are otherwise not understood. Each line of its file is {@code kind language:
 * words | words …}; accents, case and punctuation don't count. Immutable and thread-safe.
 */
public final class Cries {

    private static final String FILE = "/words/distress.txt";

    /** Scripts without spaces between words begin with the radicals of Han. */
    private static final int FIRST_UNSPACED = 0x2E80;

    private final List<Cry> cries;

    private Cries(List<Cry> cries) {
        this.cries = List.copyOf(cries);
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
            this(distress, language, words, words.strip().chars().allMatch(c -> c >= 'a' && c <= 'z'));
        }
    }

    /** Those that ship. */
    public static Cries shipped() {
        try (InputStream file = Cries.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            List<Cry> cries = new ArrayList<>();
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> cries.addAll(read(line)));
            return new Cries(cries);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Cry> read(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Distress distress = Distress.of(head[0])
                .orElseThrow(() -> new IllegalStateException(FILE + " has a kind " + head[0] + ", which isn't known"));
        List<Cry> cries = new ArrayList<>();
        for (String words : line.substring(colon + 1).split("\\|")) {
            cries.add(new Cry(distress, head[1], plain(words)));
        }
        return cries;
    }

    /**
     * The first of these words that the text holds.
     *
     * @param foreign whether the text is certainly not in English
     */
    Optional<Cry> hear(String text, boolean foreign) {
        String plain = plain(text);
        return cries.stream()
                .filter(cry -> (foreign || !cry.mayBeEnglish()) && plain.contains(cry.words()))
                .findFirst();
    }

    /** Lower case without accents; a space before and behind each word, none between the letters of scripts that write none. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(" ");
        boolean unspaced = false;
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
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
