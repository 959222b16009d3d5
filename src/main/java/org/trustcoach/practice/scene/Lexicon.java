package org.trustcoach.practice.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.practice.text.Word;

/**
 * Words and expressions by what they tell, at most 64 groups. The file says how it is written. Immutable and thread-safe; looking
 * words up takes time in proportion to their number.
 */
public final class Lexicon {

    private static final String FILE = "/words/replies.txt";
    private static final String ANY = "_";
    private static final int LONGEST_STEM = 16;
    private static final int SHORTEST_STEM = 3;
    private static final int MOST = Long.SIZE;

    /** Written without their apostrophe these are other words. */
    private static final Set<String> AMBIGUOUS = Word.set("""
            well ill id wed were shed shell hell its
            """);

    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> bits = new HashMap<>();
    private final Map<String, List<Entry>> whole = new HashMap<>();
    private final Map<String, List<Entry>> begun = new HashMap<>();

    private record Entry(List<String> words, long bit) {}

    private final StringBuilder text = new StringBuilder();

    private Lexicon() {}

    /** The lexicon that ships. */
    public static Lexicon shipped() {
        try (InputStream file = Lexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Lexicon read(BufferedReader lines) {
        Lexicon lexicon = new Lexicon();
        lines.lines()
                .peek(line -> lexicon.text.append(line).append('\n'))
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .forEach(lexicon::group);
        return lexicon;
    }

    private void group(String line) {
        int colon = line.indexOf(':');
        if (names.size() == MOST) {
            throw new IllegalArgumentException("more than " + MOST + " groups");
        }
        long bit = 1L << names.size();
        String name = line.substring(0, colon).strip();
        names.add(name);
        bits.put(name, bit);
        for (String entry : line.substring(colon + 1).split(",")) {
            if (!entry.isBlank()) {
                add(List.of(entry.strip().split(" +")), bit);
            }
        }
    }

    private void add(List<String> words, long bit) {
        String first = words.get(0);
        if (first.endsWith("*")) {
            begun.computeIfAbsent(first.substring(0, first.length() - 1), none -> new ArrayList<>())
                    .add(new Entry(words, bit));
            return;
        }
        whole.computeIfAbsent(first, none -> new ArrayList<>()).add(new Entry(words, bit));
        String bare = first.replace("'", "");
        if (!bare.equals(first) && !AMBIGUOUS.contains(bare)) {
            whole.computeIfAbsent(bare, none -> new ArrayList<>()).add(new Entry(words, bit));
        }
    }

    /** The groups in the order of the file. */
    public List<String> names() {
        return names;
    }

    /** All of it as it is written. */
    public String text() {
        return text.toString();
    }

    long bit(String group) {
        return bits.getOrDefault(group, 0L);
    }

    /** Looks these words up. */
    public Groups match(List<Word> words) {
        long[] found = new long[words.size()];
        for (int i = 0; i < found.length; i++) {
            String word = words.get(i).text();
            match(whole.getOrDefault(word, List.of()), words, i, found);
            for (int end = SHORTEST_STEM; end <= Math.min(word.length(), LONGEST_STEM); end++) {
                match(begun.getOrDefault(word.substring(0, end), List.of()), words, i, found);
            }
        }
        return new Groups(this, found);
    }

    private static void match(List<Entry> entries, List<Word> words, int at, long[] found) {
        for (Entry entry : entries) {
            if (fits(entry, words, at)) {
                for (int i = 0; i < entry.words().size(); i++) {
                    found[at + i] |= entry.bit();
                }
            }
        }
    }

    private static boolean fits(Entry entry, List<Word> words, int at) {
        if (at + entry.words().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < entry.words().size(); i++) {
            String wanted = entry.words().get(i);
            String word = words.get(at + i).text();
            boolean prefix = wanted.endsWith("*") && word.startsWith(wanted.substring(0, wanted.length() - 1));
            if (!wanted.equals(ANY) && !wanted.equals(word) && !prefix) {
                return false;
            }
        }
        return true;
    }
}
