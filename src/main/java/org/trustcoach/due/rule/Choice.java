package org.trustcoach.due.rule;

import java.util.EnumSet;
import java.util.IntSummaryStatistics;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Clock;
import org.trustcoach.due.time.Day;
import org.trustcoach.due.time.Day.Shape;
import org.trustcoach.due.time.Led;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Tod;
import org.trustcoach.due.word.Sort;
import org.trustcoach.due.word.Text;

/** Chooses from a chart the items that are told as times: together they cover most of the text, in as few items as can be. */
final class Choice {

    static final Set<Sort> TOLD = EnumSet.of(
            Sort.DAY,
            Sort.TOD,
            Sort.MOMENT,
            Sort.SPAN,
            Sort.STRETCH,
            Sort.INSTANT,
            Sort.REPEAT,
            Sort.LED,
            Sort.SOON,
            Sort.NONE);
    static final Set<Sort> TOLD_ALONE = EnumSet.of(Sort.WEAK, Sort.RANGE, Sort.AMOUNT);

    private static final Set<Sort> NOUNS = EnumSet.of(Sort.COUNTS, Sort.COUNTED);

    private static final long TOKEN = 100_000;
    private static final long ITEM = 1_000;
    private static final int MOST_COST = 500;

    private final Chart chart;
    private final Text text;
    private final int firstWord;
    private final int lastWord;

    Choice(Chart chart, Text text) {
        this.chart = chart;
        this.text = text;
        IntSummaryStatistics words =
                IntStream.range(0, text.size()).filter(this::isWord).summaryStatistics();
        this.firstWord = words.getMin();
        this.lastWord = words.getMax();
    }

    /** The chosen items by their first token. */
    SortedMap<Integer, Item> best() {
        int size = text.size();
        long[] scores = new long[size + 1];
        @Nullable Item[] chosen = new @Nullable Item[size];
        for (int at = size - 1; at >= 0; at--) {
            scores[at] = scores[at + 1];
            for (Item item : chart.at(at)) {
                long score = (item.end() - at) * TOKEN - ITEM - Math.min(item.cost(), MOST_COST) + scores[item.end()];
                if (score > scores[at] && isTold(at, item)) {
                    scores[at] = score;
                    chosen[at] = item;
                }
            }
        }
        return follow(chosen);
    }

    private static SortedMap<Integer, Item> follow(@Nullable Item[] chosen) {
        SortedMap<Integer, Item> items = new TreeMap<>();
        int at = 0;
        while (at < chosen.length) {
            Item item = chosen[at];
            if (item != null) {
                items.put(at, item);
            }
            at = item == null ? at + 1 : item.end();
        }
        return items;
    }

    private boolean isTold(int at, Item item) {
        if (isWhole(at, item.end())) {
            return TOLD.contains(item.sort()) || TOLD_ALONE.contains(item.sort());
        }
        return TOLD.contains(item.sort()) && !isShy(item.value()) && !counts(item);
    }

    private boolean isWhole(int at, int end) {
        return at <= firstWord && end > lastWord;
    }

    private boolean isWord(int at) {
        return text.token(at).isWord() || text.token(at).isNumber();
    }

    private static boolean isShy(@Nullable Object value) {
        return value instanceof Day day ? day.shy() : value instanceof Span span && span.shy();
    }

    /** Whether an ordinal or a bare hour counts what follows it, as in the 2nd offer, or at 5 places. */
    private boolean counts(Item item) {
        int next = item.end();
        Object time = item.value() instanceof Led led ? led.time() : item.value();
        boolean last = next < text.size() && isNoun(next);
        if (!last || text.token(next).capital()) {
            return false;
        }
        return time instanceof Day day
                ? day.shape() == Shape.DAY_OF_MONTH
                : time instanceof Tod tod
                        && isBare(tod)
                        && isPlural(text.token(next).text());
    }

    private boolean isNoun(int at) {
        return text.token(at).isWord() && text.senses(at).stream().allMatch(sense -> NOUNS.contains(sense.sort()));
    }

    private static boolean isBare(Tod tod) {
        Clock clock = tod.clock();
        return tod.end() == null && clock != null && clock.dial() && clock.minute() == 0;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s");
    }
}
