package org.trustcoach.practice.span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/**
 * What is said in the words of a trade: the clause, without what links it to others. A term that everybody knows,
 * or that is explained at once, doesn't count.
 */
final class JargonSpans implements SpanRule {

    private static final Set<PartOfSpeech> NAMING =
            Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM, PartOfSpeech.X);
    private static final Pattern EXPLAINED =
            Pattern.compile("\\s*(in it|of it)?\\s*[,(–-]+\\s*(which (is|are|only|just|simply|means)"
                    + "|meaning|that is|that's|i\\.e\\.|in other words|the |a |an ).*");
    private static final Set<String> COMMON = Word.set("""
            pdf iban pin vat uk usa us eu tv ceo it ok gps
            """);
    private static final Set<String> LINKS = Set.of("and", "but", "so", "then", "because", "or");
    private static final Set<String> LETTING = Set.of("let", "let's", "lets");
    private static final int ABBREVIATION = 6;
    private static final int LONGEST_EXPLANATION = 240;

    @Override
    public List<Found> find(Look look) {
        List<Found> found = new ArrayList<>();
        for (Look.Run run : look.runs()) {
            int last = Integer.MIN_VALUE;
            for (int clause = run.first(); clause < run.end(); clause++) {
                boolean goesOn = last == clause - 1;
                Optional<Span> span = goesOn ? Optional.of(whole(look, clause)) : span(look, clause);
                if (span.isPresent()) {
                    Found one = new Found(span.get(), look.chance(clause));
                    found.add(goesOn ? joined(found.remove(found.size() - 1), one) : one);
                    last = clause;
                }
            }
        }
        return found;
    }

    private static Span whole(Look look, int index) {
        Clause clause = look.clauses().get(index);
        return look.scene().reply().span(clause.first(), clause.end());
    }

    private static Found joined(Found one, Found other) {
        return new Found(new Span(one.span().start(), other.span().end()), Math.max(one.chance(), other.chance()));
    }

    private static Optional<Span> span(Look look, int index) {
        Scene scene = look.scene();
        Text text = scene.reply();
        Clause clause = look.clauses().get(index);
        int first = clause.first();
        while (first < clause.end() && !isTrade(scene, first)) {
            first++;
        }
        if (first == clause.end()) {
            return look.chance(index) >= look.limit()
                    ? Optional.of(text.span(beginning(scene, clause), clause.end()))
                    : Optional.empty();
        }
        int end = first + 1;
        while (end < clause.end() && isNaming(text.words().get(end))) {
            end++;
        }
        return isExplained(text, text.span(first, end))
                ? Optional.empty()
                : Optional.of(text.span(Math.min(first, beginning(scene, clause)), clause.end()));
    }

    /** Where the clause begins, behind what links it to others; behind “let me”, with its verb. */
    private static int beginning(Scene scene, Clause clause) {
        List<Word> words = scene.reply().words();
        int at = clause.first();
        int opening = scene.reply().sentences().get(clause.sentence()).first();
        while (at < clause.end() - 1
                && (words.get(at).isAnyOf(LINKS) && at != opening
                        || words.get(at).isMark())) {
            at++;
        }
        if (!words.get(at).isAnyOf(LETTING)) {
            return at;
        }
        at++;
        while (at < clause.end() - 1 && !words.get(at).isVerbal()) {
            at++;
        }
        return at;
    }

    private static boolean isExplained(Text text, Span term) {
        String raw = text.raw();
        String behind = raw.substring(term.end(), Math.min(raw.length(), term.end() + LONGEST_EXPLANATION));
        return COMMON.contains(term.of(raw).toLowerCase(Locale.ROOT))
                || EXPLAINED.matcher(behind.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isTrade(Scene scene, int word) {
        Word one = scene.reply().words().get(word);
        long capitals = one.written().chars().filter(Character::isUpperCase).count();
        boolean abbreviation = capitals >= 2 && one.written().length() <= ABBREVIATION;
        return !scene.echo().isEchoed(word) && (scene.groups().has(word, "jargon") || abbreviation);
    }

    private static boolean isNaming(Word word) {
        return NAMING.contains(word.part());
    }
}
