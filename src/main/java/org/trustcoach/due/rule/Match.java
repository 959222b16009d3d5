package org.trustcoach.due.rule;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.word.Sort;

/** What a pattern matched, by the place of its elements. One is used again and again; nobody keeps it. */
final class Match {

    /** No pattern is longer. */
    static final int MOST_ELEMENTS = 12;

    private final Almanac almanac;
    private final @Nullable Item[] items;

    Match(Almanac almanac) {
        this.almanac = almanac;
        this.items = new @Nullable Item[MOST_ELEMENTS];
    }

    /** Forgets what matched before. */
    void clear() {
        Arrays.fill(items, null);
    }

    void set(int place, @Nullable Item item) {
        items[place] = item;
    }

    Almanac almanac() {
        return almanac;
    }

    /** Whether an optional element is there. */
    boolean has(int place) {
        return items[place] != null;
    }

    Sort sort(int place) {
        return item(place).sort();
    }

    int number(int place) {
        return (Integer) value(place);
    }

    /** The value of an element, which must be there and of that type. */
    <T> T get(int place, Class<T> type) {
        return type.cast(value(place));
    }

    Object value(int place) {
        return Objects.requireNonNull(item(place).value());
    }

    int cost() {
        int cost = 0;
        for (Item item : items) {
            cost += item == null ? 0 : item.cost();
        }
        return cost;
    }

    private Item item(int place) {
        return Objects.requireNonNull(items[place]);
    }
}
