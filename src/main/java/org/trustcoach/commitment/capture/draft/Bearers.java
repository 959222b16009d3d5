package org.trustcoach.commitment.capture.draft;

import java.util.Locale;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.lexicon.WordClasses;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/** Tells whether the bearer of a name is whom “she” or “he” means: a firm, or what somebody spoke about, hardly is. */
public final class Bearers {

    /** How well a firm fits “she”, or somebody who was only spoken about. */
    public static final int HARDLY = 1;

    private static final Set<String> WHERE = Set.of("at", "about", "the", "re", "from", "of", "in", "than", "against");

    private static final int LIKELY = 2;
    private static final int KNOWN = 3;

    private final Words words;

    Bearers(Words words) {
        this.words = words;
    }

    /** How well the name at a place fits a pronoun; 0 where it can't be. */
    int fit(int name, Token pronoun) {
        int fit = fit(words.at(name).text(), pronoun.norm());
        return fit == LIKELY && gendered(pronoun.norm()) && spokenOf(name) ? HARDLY : fit;
    }

    /** How well a name fits a pronoun, by itself; 0 where it can't be. */
    public static int fit(String name, String pronoun) {
        if (!gendered(pronoun)) {
            return LIKELY;
        }
        boolean she = pronoun.equals("she") || pronoun.equals("her");
        WordClasses classes =
                Lexicon.ENGLISH.classes(name.toLowerCase(Locale.ROOT).split(" ")[0]);
        boolean woman = classes.contains(WordClass.FEMALE);
        boolean man = classes.contains(WordClass.MALE);
        if (woman || man) {
            return woman == she || man == !she ? KNOWN : 0;
        }
        return firm(name) ? HARDLY : LIKELY;
    }

    private static boolean gendered(String pronoun) {
        return pronoun.equals("she")
                || pronoun.equals("he")
                || pronoun.equals("her")
                || pronoun.equals("him")
                || pronoun.equals("his");
    }

    private static boolean firm(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[ .]+")) {
            if (word.equals("&") || Lexicon.ENGLISH.classes(word).contains(WordClass.FIRM)) {
                return true;
            }
        }
        return false;
    }

    /** Priya at Hansen; a call about Hartley; the Miller contract; out to Redcar; the comparison with SAP. */
    private boolean spokenOf(int name) {
        Token before = words.at(name - 1);
        Token noun = words.at(name - 2);
        boolean compared = before.is("with")
                && noun.is(Token.Kind.WORD)
                && (noun.entry() == Entry.UNKNOWN || noun.is(WordClass.SENDABLE));
        boolean away = before.is("to") && noun.is(WordClass.PARTICLE);
        return WHERE.contains(before.norm()) || compared || away;
    }
}
