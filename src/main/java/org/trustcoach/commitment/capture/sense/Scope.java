package org.trustcoach.commitment.capture.sense;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Sentence;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** What is seen of a sentence: its words, the hints in it and near it, its clauses, and who does something in a stretch of it. */
final class Scope {

    /** As far around a time as anything tells something of it. */
    static final int FARTHEST = 60;

    private static final int NEAR = 12;
    private static final int STEP = 5;
    private static final String NONE = "none";
    /** As many words as a sentence has in which each counts in full. */
    private static final double SHORT = 14;

    private static final int MOST_PAIRED = 14;
    private static final Set<String> RECEIVING =
            Set.of("get", "have", "receive", "see", "hear", "expect", "know", "find");

    private final Signs signs;
    private final Seen out;

    Scope(Signs signs, Seen out) {
        this.signs = signs;
        this.out = out;
    }

    /** @param several whether the sentence holds more than one time, so that less of it is about each */
    void sentence(int from, int to, boolean several) {
        String mark = several ? "2:" : ":";
        double share = Math.min(1, SHORT / Math.max(1, to - from));
        String words = "s" + mark;
        String kinds = "sk" + mark;
        for (int i = from; i < to; i++) {
            out.put(words, signs.word(i), Seen.WORD * share);
            signs.kinds(i).forEach(kind -> out.put(kinds, kind, Seen.KIND * share));
        }
        signs.message(out, Math.max(0, from - FARTHEST), Math.min(signs.words.size(), to + FARTHEST));
        out.put("ends:", signs.word(to));
        out.put("begins:", signs.word(from), Seen.WORD);
        out.put("begins-k:", signs.kind(from));
        out.put("size:", String.valueOf(Math.min(STEP - 1, (to - from) / STEP)), Seen.WORD);
        Set<String> within = new TreeSet<>();
        for (Hints.Found hint : signs.hints) {
            hint(hint, from, to, mark);
            if (hint.from() >= from && hint.from() < to && within.size() < MOST_PAIRED) {
                within.add(hint.name());
            }
        }
        pairs(List.copyOf(within));
    }

    /** Two hints together may tell what neither tells alone: a request and a yes. */
    private void pairs(List<String> names) {
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                out.put("cc:", names.get(one) + '+' + names.get(other), Seen.PAIR);
            }
        }
    }

    private void hint(Hints.Found hint, int from, int to, String mark) {
        out.put("cm:", hint.name(), Seen.WIDE);
        if (hint.from() >= from && hint.from() < to) {
            out.put("cs" + mark, hint.name());
        } else if (hint.from() < from && hint.from() >= from - NEAR) {
            out.put("cp:", hint.name(), Seen.WIDE);
        } else if (hint.from() >= to && hint.from() < to + NEAR) {
            out.put("cn:", hint.name(), Seen.WIDE);
        }
    }

    /** Who does what between two places, and whether the rep or a name is among the words. */
    void deed(int from, int to) {
        String who = NONE;
        String verb = NONE;
        boolean me = false;
        boolean name = false;
        for (int i = from; i < to; i++) {
            who = who.equals(NONE) ? doer(i) : who;
            verb = verb.equals(NONE) ? verb(signs.words.at(i)) : verb;
            me |= signs.words.is(i, WordClass.ME);
            name |= signs.person(i);
        }
        out.put("lw:", who);
        out.put("lv:", verb);
        out.put("lwv:", who + verb);
        out.put("lwm:", who + me);
        out.put("lwn:", who + name);
    }

    private String doer(int i) {
        Token token = signs.words.at(i);
        if (token.is(WordClass.FIRST)) {
            return "I";
        }
        if (token.is(WordClass.THIRD) || signs.trade(i)) {
            return "he";
        }
        boolean free = !signs.words.is(i - 1, WordClass.PREPOSITION)
                && !signs.words.at(i + 1).is("'s");
        return token.is(Kind.NAME) && free ? "name" : NONE;
    }

    private static String verb(Token token) {
        if (token.verb() == null || token.is(WordClass.NOUN_TOO)) {
            return NONE;
        }
        return RECEIVING.contains(token.verb().lemma()) ? "receive" : token.isVerb(Form.S) ? "s" : "does";
    }

    /** The clauses of the sentence, and more of the one that a place is in: who does it, and how it is said. */
    String clauses(int place) {
        Sentence sentence = signs.sentence(place);
        if (sentence == null) {
            return NONE;
        }
        Clause own = null;
        for (int k = 0; k < sentence.clauses().size(); k++) {
            Clause clause = sentence.clauses().get(k);
            out.put("c*:", deed(clause), Seen.KIND);
            own = own == null || sentence.start(k) <= place ? clause : own;
        }
        out.put("clauses:", String.valueOf(Math.min(3, sentence.clauses().size())), Seen.KIND);
        if (own == null) {
            out.put("c:", NONE);
            return NONE;
        }
        clause(own);
        return deed(own);
    }

    /** Who does something, and how it is said. */
    private static String deed(Clause clause) {
        return clause.subject().who().name() + clause.force();
    }

    private void clause(Clause own) {
        out.put("c:", deed(own));
        out.put("cf:", own.force().name());
        out.put("cw:", own.subject().who().name());
        out.put("clem:", own.lemma(), Seen.WORD);
        out.put("tone:", "" + own.negated() + own.weak() + own.habit() + own.question());
        Clause parent = own.parent();
        if (parent != null) {
            out.put("p:", deed(parent));
            out.put("pl:", parent.lemma(), Seen.WORD);
            out.put("pw:", parent.subject().who().name());
            out.put("pneg:", String.valueOf(parent.negated()));
        }
    }
}
