package org.trustcoach.opennlp.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean nearly the same, by stem: what was learnt of one of them helps to understand the others. Each line of the file
 * is {@code name: word word …}; lines that begin with {@code #} are comments. Immutable.
 */
public final class Families {

    private static final String FILE = "/words/families.txt";

    private final Map<String, String> families;
    private final Set<String> words;

    private Families(Map<String, String> families, Set<String> words) {
        this.families = families;
        this.words = words;
    }

    /** The families that ship. */
    public static Families shipped() {
        try (InputStream file = Families.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** No families at all. */
    public static Families none() {
        return new Families(Map.of(), Set.of());
    }

    private static Families read(BufferedReader lines) {
        Map<String, String> families = new LinkedHashMap<>();
        Set<String> words = new LinkedHashSet<>();
        lines.lines()
                .filter(line -> line.contains(":") && !line.startsWith("#"))
                .forEach(line -> {
                    String name = line.substring(0, line.indexOf(':')).strip();
                    for (String word :
                            line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
                        families.putIfAbsent(Stems.of(word), name);
                        words.add(word);
                    }
                });
        return new Families(families, words);
    }

    /** The family of a stem, or null if it has none. */
    @Nullable
    String of(String stem) {
        return families.get(stem);
    }

    /** The hash under which a model keeps a family, by the name of its feature: that of any of its members. */
    public long hash(String feature) {
        String family = feature.substring(2);
        return families.entrySet().stream()
                .filter(entry -> entry.getValue().equals(family))
                .mapToLong(entry -> Hashes.feature(Group.FAMILY, Hashes.of(entry.getKey())))
                .findFirst()
                .orElse(0);
    }

    /** All stems with their families. */
    public Map<String, String> all() {
        return Map.copyOf(families);
    }

    /** All words that have a family, in the order of the file. */
    public Set<String> words() {
        return words;
    }
}
