package org.trustcoach.commitment.capture.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;

/** Reads a word list. */
final class LexiconReader {

    private final Map<String, EnumSet<WordClass>> classes = new HashMap<>();
    private final Map<String, List<String>> shortForms = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Map<String, Forms> verbs = new HashMap<>();
    private final List<String> regular = new ArrayList<>();
    private final Set<String> doubled = new HashSet<>();
    private String section = "";

    static Lexicon read(String language) {
        LexiconReader reader = new LexiconReader();
        for (String line : WordFile.lines(language + ".words")) {
            reader.line(line.strip());
        }
        return reader.lexicon();
    }

    private void line(String line) {
        if (line.startsWith("[")) {
            section = line.substring(1, line.length() - 1);
            return;
        }
        switch (section) {
            case "short" -> shortForms.put(left(line), WordFile.words(right(line)));
            case "phrase" -> phrase(new Phrase(WordFile.words(left(line).replace("'", " '")), right(line)));
            case "verbs" -> regular.addAll(WordFile.words(line));
            case "doubled" -> doubled.addAll(WordFile.words(line));
            case "irregular" -> irregular(WordFile.words(line));
            default -> members(WordClass.of(section), WordFile.words(line));
        }
    }

    private static String left(String line) {
        return line.substring(0, line.indexOf(" = "));
    }

    private static String right(String line) {
        return line.substring(line.indexOf(" = ") + 3);
    }

    private void members(WordClass section, List<String> words) {
        for (String word : words) {
            classes.computeIfAbsent(word, any -> EnumSet.noneOf(WordClass.class))
                    .add(section);
        }
    }

    private void phrase(Phrase phrase) {
        phrases.computeIfAbsent(phrase.words().get(0), any -> new ArrayList<>()).add(phrase);
    }

    private void irregular(List<String> forms) {
        String base = forms.get(0);
        Inflection endings = new Inflection(base, doubled.contains(base) || doubles(base));
        form(base, base, Form.BASE);
        form(endings.s(), base, Form.S);
        form(endings.ing(), base, Form.ING);
        form(forms.get(1), base, Form.PAST);
        form(forms.get(2), base, Form.PARTICIPLE);
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
        Forms known = verbs.get(word);
        if (known == null) {
            verbs.put(word, new Forms(lemma, EnumSet.of(form)));
            return;
        }
        known.forms().add(form);
        boolean wins = !known.lemma().equals(word) && (lemma.equals(word) || lemma.compareTo(known.lemma()) < 0);
        if (wins) {
            verbs.put(word, new Forms(lemma, known.forms()));
        }
    }

    /** What a word can be; where it is a form of two verbs (found), its own base form wins, else what comes first in the alphabet. */
    private record Forms(String lemma, EnumSet<Form> forms) {}

    private Lexicon lexicon() {
        regular.forEach(this::regular);
        phrases.values()
                .forEach(all ->
                        all.sort(Comparator.comparing(phrase -> -phrase.words().size())));
        Map<String, Entry> entries = new HashMap<>((classes.size() + verbs.size()) * 2);
        verbs.forEach((word, forms) -> entries.put(word, new Entry(classes(word), verb(forms))));
        classes.forEach((word, of) -> {
            if (!verbs.containsKey(word)) {
                entries.put(word, new Entry(WordClasses.of(of), null));
            }
        });
        return new Lexicon(entries, shortForms, phrases);
    }

    private WordClasses classes(String word) {
        Set<WordClass> known = classes.get(word);
        return known == null ? WordClasses.NONE : WordClasses.of(known);
    }

    private VerbForm verb(Forms of) {
        return new VerbForm(of.lemma(), of.forms(), classes(of.lemma()));
    }
}
