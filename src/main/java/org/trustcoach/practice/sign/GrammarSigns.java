package org.trustcoach.practice.sign;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Quotations;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Word;

/** Subject, form, verbs, negation, degrees, marks, and whether it is quoted. */
final class GrammarSigns implements SignSource {

    /** Somebody else's words. */
    static final String QUOTED = "quoted";

    private static final Set<String> MODALS = Word.set("""
            will would can could should must may might shall need ought have going gonna let let's
            """);
    private static final Set<String> NOT = Word.set("""
            not no never nothing nobody none without cannot
            """);
    private static final int[] LENGTHS = {2, 4, 7, 12, 20};

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        Shape shape = scene.shape(clause);
        List<Word> words = scene.reply().words(clause);
        Sentence sentence = scene.reply().sentences().get(clause.sentence());
        signs.add("subject " + shape.subject());
        signs.add("form " + shape.form());
        signs.add("form " + shape.form() + " " + shape.subject());
        signs.add("end " + sentence.ending());
        signs.add("end " + sentence.ending() + " " + shape.form());
        signs.add("begin " + scene.reply().words().get(clause.first()).text());
        signs.add("start " + scene.reply().words().get(shape.start()).text());
        if (shape.start() + 1 < clause.end()) {
            Word first = scene.reply().words().get(shape.start());
            Word second = scene.reply().words().get(shape.start() + 1);
            signs.add("start " + first.text() + " " + second.text());
            signs.add("start " + shape.subject() + " " + second.text());
            if (shape.form() == Shape.Form.WH) {
                signs.add("wh " + first.text() + " " + second.part());
                signs.add("end " + sentence.ending() + " wh " + first.text());
            }
        }
        signs.add("length " + bucket(words.size()));
        if (isQuoted(scene, words)) {
            signs.add(QUOTED);
            signs.add(QUOTED + " " + shape.form());
        }
        words(words, shape, signs);
    }

    /** Whether it begins or ends with somebody else's words. */
    private static boolean isQuoted(Scene scene, List<Word> words) {
        List<Word> said = words.stream().filter(word -> !word.isMark()).toList();
        return Stream.of(0, said.size() - 1)
                .filter(at -> at >= 0 && at < said.size())
                .anyMatch(at ->
                        Quotations.isAt(scene.reply().raw(), said.get(at).span().start()));
    }

    private static int bucket(int size) {
        int bucket = 0;
        while (bucket < LENGTHS.length && size > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    private static void words(List<Word> words, Shape shape, Set<String> signs) {
        boolean verb = false;
        for (Word word : words) {
            modal(word, shape, signs);
            if (isNegation(word)) {
                signs.add("negated");
                signs.add("negated " + shape.subject());
            }
            if (word.part() == PartOfSpeech.VERB && !verb) {
                verb = true;
                signs.add("verb " + shape.subject() + " " + word.stem());
                if (word.text().endsWith("ed")) {
                    signs.add("past " + shape.subject());
                }
            }
            written(word, signs);
            if (word.text().length() > 4 && word.text().endsWith("est") && word.part() == PartOfSpeech.ADJ) {
                signs.add("superlative");
            }
            if (word.is("most")) {
                signs.add("superlative most");
            }
        }
    }

    static boolean isNegation(Word word) {
        return word.isAnyOf(NOT) || word.text().endsWith("n't");
    }

    private static void modal(Word word, Shape shape, Set<String> signs) {
        String text = word.text();
        int apostrophe = text.lastIndexOf('\'');
        String tail = apostrophe > 0 ? text.substring(apostrophe) : "";
        String modal = MODALS.contains(text) ? text : tail.equals("'ll") ? "will" : tail.equals("'d") ? "would" : "";
        if (!modal.isEmpty()) {
            signs.add("modal " + modal);
            signs.add("modal " + modal + " " + shape.subject());
        }
    }

    /** What the letters of a word show, such as an abbreviation in capitals. */
    private static void written(Word word, Set<String> signs) {
        String written = word.written();
        long capitals = written.chars().filter(Character::isUpperCase).count();
        if (capitals >= 2 && written.length() <= 6 && !word.text().equals("i")) {
            signs.add("capitals");
        }
        if (written.indexOf('-') > 0) {
            signs.add("hyphen");
        }
        if (written.chars().anyMatch(Character::isDigit)) {
            signs.add("digit");
            signs.add(written.indexOf('%') >= 0 ? "percent" : "number");
        }
    }
}
