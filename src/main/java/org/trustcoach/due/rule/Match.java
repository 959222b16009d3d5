package org.trustcoach.due.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.word.Sort;

/** What a pattern matched, by the place of its elements. One is used again and again; nobody keeps it. */
public final class Match {

    /** No pattern is longer. */
    static final int MOST_ELEMENTS = 12;

    private final Almanac almanac;
    private final @Nullable Item[] items;
    private int size;

    Match(Almanac almanac) {
        this.almanac = almanac;
        this.items = new @Nullable Item[MOST_ELEMENTS];
    }

    /** Makes ready for a pattern; every place from the first that isn't left out will be set. */
    void begin(int leftOut, int size) {
        this.size = size;
        for (int place = 0; place < leftOut; place++) {
            items[place] = null;
        }
    }

    void set(int place, @Nullable Item item) {
        items[place] = item;
    }

    public Almanac almanac() {
        return almanac;
    }

    /** Whether an optional element is there. */
    public boolean has(int place) {
        return items[place] != null;
    }

    public Sort sort(int place) {
        return item(place).sort();
    }

    public int number(int place) {
        return (Integer) value(place);
    }

    /** The value of an element, which must be there and of that type. */
    public <T> T get(int place, Class<T> type) {
        return type.cast(value(place));
    }

    public Object value(int place) {
        return Objects.requireNonNull(item(place).value());
    }

    int cost() {
        int cost = 0;
        for (int place = 0; place < size; place++) {
            Item item = items[place];
            cost += item == null ? 0 : item.cost();
        }
        return cost;
    }

    private Item item(int place) {
        return Objects.requireNonNull(items[place]);
    }
}
