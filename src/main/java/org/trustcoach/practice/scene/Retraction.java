package org.trustcoach.practice.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/**
 * An acknowledgement that is taken back, such as “fair point, however”: found by its build, whatever comes behind it.
 *
 * @param first index of the first word of the acknowledgement
 * @param end index behind the word that takes it back
 */
public record Retraction(int first, int end) {

    /** So many words may stand between the beginning of an acknowledgement and what takes it back. */
    private static final int LONGEST = 10;

    private static final Set<String> TURNS = Word.set("""
            but however nevertheless nonetheless although though only still yet unfortunately except
            """);

    /** These turn only behind a mark, and with something behind them. */
    private static final Set<String> WEAK = Word.set("""
            though only still yet except
            """);

    /** These don't turn at the beginning of a sentence of their own. */
    private static final Set<String> BOUND = Word.set("""
            though only although unfortunately except
            """);

    private static final List<List<String>> PHRASES = List.of(
            List.of("that", "said"),
            List.of("having", "said", "that"),
            List.of("all", "the", "same"),
            List.of("it's", "just", "that"),
            List.of("even", "so"),
            List.of("on", "the", "other", "hand"),
            List.of("be", "that", "as", "it", "may"),
            List.of("mind", "you"),
            List.of("then", "again"));
    private static final Set<String> FILLERS = Word.set("""
            oh ah well look listen hey yeah yes no ok okay right and so
            """);
    private static final Set<String> BEFORE_BUT = Word.set("""
            nothing all anything nobody everything none no last cannot
            """);
    private static final Set<String> ADDING = Word.set("""
            only just merely simply
            """);

    /** All of a reply, in their order; none overlaps another. */
    static List<Retraction> in(Text reply, Groups groups, Echo echo, boolean asked) {
        List<Retraction> found = new ArrayList<>();
        int free = 0;
        for (Clause clause : reply.clauses()) {
            if (clause.first() < free || !acknowledges(reply, groups, clause, asked)) {
                continue;
            }
            int end = turn(reply, echo, clause);
            if (end > 0) {
                found.add(new Retraction(clause.first(), end));
                free = end;
            }
        }
        return found;
    }

    /** Whether a clause begins with an acknowledgement; a mere yes is none where it answers a question. */
    private static boolean acknowledges(Text reply, Groups groups, Clause clause, boolean asked) {
        int at = clause.first();
        List<Word> words = reply.words();
        while (at < clause.end() - 1 && words.get(at).isAnyOf(FILLERS)) {
            at++;
            while (at < clause.end() - 1 && words.get(at).isMark()) {
                at++;
            }
        }
        boolean yes = groups.has(clause.first(), "yes") && isAlone(words, at) && !asked;
        return yes || groups.has(at, "ack") || groups.has(at, "admit");
    }

    /** Whether what takes it back, or a mark, is next to a word. */
    private static boolean isAlone(List<Word> words, int at) {
        return words.get(at).isAnyOf(TURNS)
                || at + 1 < words.size()
                        && (words.get(at + 1).isMark() || words.get(at + 1).isAnyOf(TURNS));
    }

    /** The index behind what takes an acknowledgement back, or 0. */
    private static int turn(Text reply, Echo echo, Clause clause) {
        Sentence sentence = reply.sentences().get(clause.sentence());
        int stop = Math.min(sentence.end(), clause.first() + LONGEST + 1);
        for (int i = clause.first() + 1; i < stop; i++) {
            int end = turnAt(reply, i, sentence.end());
            if (end > 0) {
                return isMeant(reply, echo, clause.first(), i, end) ? end : 0;
            }
        }
        int next = sentence.end();
        if (next >= reply.words().size() || next - clause.first() > LONGEST) {
            return 0;
        }
        int end = turnAt(reply, next, reply.words().size());
        return reply.words().get(next).isAnyOf(BOUND) ? 0 : end;
    }

    /** The index behind a turn that begins here, or 0. */
    private static int turnAt(Text reply, int at, int stop) {
        List<Word> words = reply.words();
        for (List<String> phrase : PHRASES) {
            if (at + phrase.size() < stop
                    && words.subList(at, at + phrase.size()).stream()
                            .map(Word::text)
                            .toList()
                            .equals(phrase)
                    && words.get(at - 1).isMark()) {
                return at + phrase.size();
            }
        }
        if (!words.get(at).isAnyOf(TURNS) || at + 1 >= stop) {
            return 0;
        }
        boolean weak = words.get(at).isAnyOf(WEAK);
        boolean opens = (words.get(at - 1).isMark() || words.get(at - 1).is("and"))
                && words.get(at + 1).part() != PartOfSpeech.NUM;
        return !weak || opens ? at + 1 : 0;
    }

    /** Not “not only … but also”, “nothing but”, or a “but” among the client's own words. */
    private static boolean isMeant(Text reply, Echo echo, int first, int turn, int end) {
        List<Word> words = reply.words();
        if (words.get(turn - 1).isAnyOf(BEFORE_BUT) && !words.get(turn - 1).isMark() && turn - 1 > first) {
            return false;
        }
        for (int i = first; i + 1 < turn; i++) {
            if (words.get(i).is("not") && words.get(i + 1).isAnyOf(ADDING)) {
                return false;
            }
        }
        int stop = end;
        while (stop < words.size() && !words.get(stop).isMark()) {
            stop++;
        }
        int given = echo.echoed(end, stop);
        return given == 0 || echo.echoed(first, turn) == 0 || 2 * given < echo.content(end, stop);
    }

    /** Whether it shares a word with a clause. */
    public boolean touches(Clause clause) {
        return first < clause.end() && clause.first() < end;
    }
}
