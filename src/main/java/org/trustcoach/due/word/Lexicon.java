package org.trustcoach.due.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The table of a language's words for times. */
public final class Lexicon {

    /** Sorts of words whose longer ones are known with a letter wrong. */
    private static final Set<Sort> SPELT = EnumSet.of(Sort.WEEKDAY, Sort.MONTH, Sort.RELDATE);

    /** A longer run of letters and digits is no word of a table. */
    static final int LONGEST = 24;

    private static final int LONG_ENOUGH_FOR_A_SLIP = 7;

    private final Map<String, List<Sense>> senses = new HashMap<>();
    private final Map<String, String> slips = new HashMap<>();

    private Lexicon() {}

    /** Reads {@code due/<language>.words}. */
    public static Lexicon of(String language) {
        Lexicon lexicon = new Lexicon();
        try (InputStream in = Lexicon.class.getResourceAsStream("/due/" + language + ".words")) {
            if (in == null) {
                throw new IllegalArgumentException("no words for " + language);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(lexicon::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lexicon.noteSlips();
        return lexicon;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
            return;
        }
        int space = line.lastIndexOf(' ', colon);
        int name = space < 0 ? colon : space;
        Sort sort = Sort.valueOf(line.substring(0, name).toUpperCase(Locale.ROOT));
        Object value = space < 0 ? null : value(line.substring(space + 1, colon));
        new StringTokenizer(line.substring(colon + 1))
                .asIterator()
                .forEachRemaining(word -> senses.computeIfAbsent((String) word, w -> new ArrayList<>(2))
                        .add(new Sense(sort, value)));
    }

    private static Object value(String text) {
        char last = text.charAt(text.length() - 1);
        return Token.isDigit(last) ? (Object) Integer.valueOf(text) : text;
    }

    /** Long names of days and months are known with one letter left out, doubled, swapped or wrong. */
    private void noteSlips() {
        senses.forEach((word, found) -> {
            boolean named = found.stream().anyMatch(sense -> SPELT.contains(sense.sort()));
            if (named && word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
                gaps(word).forEach(gap -> slips.putIfAbsent(gap, word));
            }
        });
    }

    private static List<String> gaps(String word) {
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < word.length(); i++) {
            gaps.add(word.substring(0, i) + word.substring(i + 1));
        }
        return gaps;
    }

    /** All that a word in lower case can be; empty when it is no word of time. */
    List<Sense> senses(String word) {
        List<Sense> found = senses.get(word);
        if (found != null) {
            return found;
        }
        if (word.endsWith("'s")) {
            return possessives(word.substring(0, word.length() - 2));
        }
        String meant = word.length() + 1 < LONG_ENOUGH_FOR_A_SLIP ? null : meant(word);
        return meant == null ? List.of() : senses.getOrDefault(meant, List.of());
    }

    /** An hour's time is a time. Friday's report is a report, but before Friday's call is a time again. */
    private List<Sense> possessives(String word) {
        List<Sense> found = new ArrayList<>();
        for (Sense sense : senses.getOrDefault(word, List.of())) {
            switch (sense.sort()) {
                case UNIT -> found.add(sense);
                case WEEKDAY -> found.add(new Sense(Sort.POSSESSIVE, sense.value()));
                case RELDATE -> found.add(new Sense(Sort.POSSDATE, sense.value()));
                default -> {}
            }
        }
        return found;
    }

    private @Nullable String meant(String word) {
        if (word.length() > LONGEST || slips.containsKey(word)) {
            return slips.get(word);
        }
        for (String gap : gaps(word)) {
            String meant = senses.containsKey(gap) && isSpelt(gap) ? gap : slips.get(gap);
            if (meant != null && Math.abs(meant.length() - word.length()) < 2) {
                return meant;
            }
        }
        return null;
    }

    private boolean isSpelt(String word) {
        return word.length() >= LONG_ENOUGH_FOR_A_SLIP
                && senses.getOrDefault(word, List.of()).stream().anyMatch(sense -> SPELT.contains(sense.sort()));
    }

    /** Whether a word of the table mixes letters and digits and is just this. */
    boolean mixes(String run) {
        return senses.containsKey(run)
                && run.chars().anyMatch(c -> Token.isDigit((char) c))
                && run.chars().anyMatch(Character::isLetter);
    }
}
