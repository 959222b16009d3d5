package org.trustcoach.practice.scene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.practice.scene.Shape.Form;
import org.trustcoach.practice.scene.Shape.Subject;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Word;

/** How a clause is said, by its first words. */
final class Forms {

    private static final Set<String> WH = Word.set("""
            what how which why when where who whose whom whats hows wheres
            """);
    private static final Set<String> INVERTERS = Word.set("""
            do does did is are was were have has had can could will would should shall may might must isn't
            aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't
            shouldn't dont cant didnt am
            """);
    private static final Set<PartOfSpeech> OBJECTS = Set.of(PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.NUM);
    private static final Set<String> ORDERS = Word.set("""
            add ask book borrow bring buy call cancel change charge check clear close cut double draft drop
            email fix flush get give grab hand hire keep leave let list load lock look lower mail make mark
            move open order pack park pay phone pick plan plug post press print pull push put raise read
            reboot record rent replace report reset restart ring run sack save scan scrap seal sell send set
            share ship show sign skip sort split start stick stop store swap switch take talk tell test
            trade train trim trust try turn type update upgrade use wait warn watch wire wrap write
            """);

    private Forms() {}

    /** Whether a verb can stand before its subject. */
    static boolean inverts(Word word) {
        return word.isAnyOf(INVERTERS);
    }

    /** Whether a word asks. */
    static boolean asks(Word word) {
        return word.isAnyOf(WH);
    }

    /** How the words from a place on are said. */
    static Form form(List<Word> words, int start, int end) {
        Word first = words.get(start);
        Word second = start + 1 < end ? words.get(start + 1) : first;
        if (first.isAnyOf(WH)
                || first.text().length() > 3
                        && first.isVerbal()
                        && WH.contains(first.text().replaceAll("'.*", ""))) {
            return Form.WH;
        }
        if (first.isAnyOf(INVERTERS)
                && start + 1 < end
                && (Subjects.pronoun(second) != null
                        || second.part() == PartOfSpeech.DET
                        || second.part() == PartOfSpeech.PROPN
                        || second.part() == PartOfSpeech.NOUN)) {
            return first.is("do") && Subjects.pronoun(second) == Subject.IT
                            || first.is("have") && second.part() == PartOfSpeech.DET
                    ? Form.IMPERATIVE
                    : Form.INVERTED;
        }
        boolean negative = first.is("don't") || first.is("dont") || first.is("do");
        if (negative && start + 1 < end || first.is("let's") || first.is("lets") || isBare(first)) {
            return Form.IMPERATIVE;
        }
        if (isOrder(words, start, end)) {
            return Form.IMPERATIVE;
        }
        boolean verb = words.subList(start, end).stream().anyMatch(Word::isVerbal);
        return verb ? Form.STATEMENT : Form.FRAGMENT;
    }

    /** A word that can be an order, whatever the tagger takes it for, with what an order is about behind it. */
    private static boolean isOrder(List<Word> words, int start, int end) {
        return words.get(start).isAnyOf(ORDERS)
                && start + 1 < end
                && (Subjects.pronoun(words.get(start + 1)) != null
                        || OBJECTS.contains(words.get(start + 1).part()));
    }

    private static boolean isBare(Word word) {
        String text = word.text().toLowerCase(Locale.ROOT);
        return word.part() == PartOfSpeech.VERB
                && !text.endsWith("ing")
                && !text.endsWith("ed")
                && !text.contains("'")
                && !text.endsWith("s");
    }
}
