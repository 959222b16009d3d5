package org.trustcoach.due.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.word.Sort;

/**
 * One row of the grammar.
 *
 * @param makes the sort that it makes
 * @param pattern its elements; the first obligatory one decides where it is tried
 * @param making makes the value; null refuses
 * @param cost how unlikely it is
 * @param notAfter words behind which it isn't tried
 */
public record Rule(Sort makes, List<Element> pattern, Making making, int cost, Sorts notAfter) {

    private static final int UNLIKELY = 20;

    /** Makes a value of what matched. */
    @FunctionalInterface
    public interface Making {
        @Nullable
        Object make(Match match);
    }

    /** The same, to be taken only where nothing else explains as many words. */
    public Rule unlikely() {
        return new Rule(makes, pattern, making, UNLIKELY, notAfter);
    }

    /** The same, but not behind a word of one of these sorts: at 9.30. is a time, and no date with full stops. */
    public Rule notAfter(Sort... sorts) {
        return new Rule(makes, pattern, making, cost, Sorts.of(List.of(sorts)));
    }

    /**
     * A row.
     *
     * @param pattern sorts, with a space between; {@code a|b} is either, {@code a?} may be left out, {@code ~a} follows without
     *     white space
     */
    public static Rule row(Sort makes, String pattern, Making making) {
        return new Rule(
                makes, Arrays.stream(pattern.split(" ")).map(Element::parse).toList(), making, 1, new Sorts());
    }
}
