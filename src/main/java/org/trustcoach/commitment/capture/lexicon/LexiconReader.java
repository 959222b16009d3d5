package org.trustcoach.commitment.capture.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;

/** Reads a word list. */
final class LexiconReader {

    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Map<String, EnumSet<Form>>> verbs = new HashMap<>();
    private final List<String> regular = new ArrayList<>();
    private final Set<String> doubled = new HashSet<>();
    private String section = "";

    static Lexicon read(String language) {
        LexiconReader reader = new LexiconReader();
        try (InputStream list = LexiconReader.class.getResourceAsStream("/capture/" + language + ".words")) {
            if (list == null) {
                throw new IllegalStateException("there is no word list for " + language);
            }
            new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .forEach(reader::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return reader.lexicon();
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[")) {
            section = line.substring(1, line.length() - 1);
            return;
        }
        switch (section) {
            case "short" -> shortForms.put(left(line), List.of(right(line).split(" ")));
            case "phrase" ->
                phrase(new Phrase(List.of(left(line).replace("'", " '").split(" +")), right(line)));
            case "verbs" -> regular.addAll(List.of(line.split(" +")));
            case "doubled" -> doubled.addAll(List.of(line.split(" +")));
            case "irregular" -> irregular(line.split(" +"));
            default -> List.of(line.split(" +")).forEach(this::member);
        }
    }

    private static String left(String line) {
        return line.substring(0, line.indexOf(" = "));
    }

    private static String right(String line) {
        return line.substring(line.indexOf(" = ") + 3);
    }

    private void member(String word) {
        classes.computeIfAbsent(word, any -> EnumSet.noneOf(WordClass.class)).add(WordClass.of(section));
    }

    private void phrase(Phrase phrase) {
        phrases.computeIfAbsent(phrase.words().get(0), any -> new ArrayList<>()).add(phrase);
    }

    private void irregular(String[] forms) {
        Inflection endings = new Inflection(forms[0], doubled.contains(forms[0]) || doubles(forms[0]));
        form(forms[0], forms[0], Form.BASE);
        form(endings.s(), forms[0], Form.S);
        form(endings.ing(), forms[0], Form.ING);
        form(forms[1], forms[0], Form.PAST);
        form(forms[2], forms[0], Form.PARTICIPLE);
    }

    /** Irregular verbs of one short vowel and one consonant double it: get, put, run. */
    private static boolean doubles(String base) {
        int length = base.length();
        return length > 2
                && "tnpgd".indexOf(base.charAt(length - 1)) >= 0
                && "aeiou".indexOf(base.charAt(length - 2)) >= 0
                && "aeiou".indexOf(base.charAt(length - 3)) < 0;
    }

    private void regular(String base) {
        Inflection endings = new Inflection(base, doubled.contains(base));
        form(base, base, Form.BASE);
        form(endings.s(), base, Form.S);
        form(endings.past(), base, Form.PAST);
        form(endings.past(), base, Form.PARTICIPLE);
        form(endings.ing(), base, Form.ING);
    }

    private void form(String word, String lemma, Form form) {
        verbs.computeIfAbsent(word, any -> new HashMap<>())
                .computeIfAbsent(lemma, any -> EnumSet.noneOf(Form.class))
                .add(form);
    }

    private Lexicon lexicon() {
        regular.forEach(this::regular);
        phrases.values()
                .forEach(all ->
                        all.sort(Comparator.comparing(phrase -> -phrase.words().size())));
        Map<String, Entry> entries = new HashMap<>();
        Set<String> words = new HashSet<>(classes.keySet());
        words.addAll(verbs.keySet());
        for (String word : words) {
            entries.put(word, new Entry(classes.getOrDefault(word, EnumSet.noneOf(WordClass.class)), verb(word)));
        }
        return new Lexicon(entries, shortForms, phrases);
    }

    /** The verb of a word; where it is a form of two verbs (found), its own base form wins. */
    private @Nullable VerbForm verb(String word) {
        Map<String, EnumSet<Form>> readings = verbs.get(word);
        if (readings == null) {
            return null;
        }
        String lemma = readings.containsKey(word)
                ? word
                : readings.keySet().stream().sorted().findFirst().orElseThrow();
        EnumSet<Form> forms = EnumSet.noneOf(Form.class);
        readings.values().forEach(forms::addAll);
        return new VerbForm(lemma, forms, classes.getOrDefault(lemma, EnumSet.noneOf(WordClass.class)));
    }
}
