package org.trustcoach.due.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Missed;
import org.trustcoach.due.Missed.Reason;
import org.trustcoach.due.Reference;
import org.trustcoach.due.reading.Outcome;
import org.trustcoach.due.reading.Readings;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Lead;
import org.trustcoach.due.time.Led;
import org.trustcoach.due.time.NoDay;
import org.trustcoach.due.word.Lexicon;
import org.trustcoach.due.word.Sort;
import org.trustcoach.due.word.Text;

/** Reads texts with the grammar of a language. Thread-safe. */
public final class Reader {

    private final Lexicon lexicon;
    private final Supplier<List<List<Rule>>> tables;
    private volatile @Nullable Grammar grammar;

    /**
     * With the words of a language, and its rules.
     *
     * @param tables is asked for the rules when a text may tell a time, as there are hundreds of them to make ready
     */
    public Reader(Lexicon lexicon, Supplier<List<List<Rule>>> tables) {
        this.lexicon = lexicon;
        this.tables = tables;
    }

    /** All times from now on that a text names. */
    public List<Mention> read(String text, Reference reference) {
        Almanac almanac = new Almanac(reference);
        Text words = Text.of(lexicon, text);
        List<Mention> mentions = new ArrayList<>();
        chosen(words, almanac).forEach((start, item) -> {
            Mention mention = mention(words, start, item, new Readings(almanac));
            if (mention != null) {
                mentions.add(mention);
            }
        });
        return mentions;
    }

    /** All times in a text that are past, or that no calendar has. */
    public List<Missed> missed(String text, Reference reference) {
        Almanac almanac = new Almanac(reference);
        Text words = Text.of(lexicon, text);
        List<Missed> missed = new ArrayList<>();
        chosen(words, almanac).forEach((first, item) -> {
            Reason reason = reason(item, new Readings(almanac));
            if (reason != null) {
                missed.add(new Missed(start(words, first), end(words, item), reason));
            }
        });
        return missed;
    }

    private SortedMap<Integer, Item> chosen(Text words, Almanac almanac) {
        return words.mayTell()
                ? new Choice(Chart.of(grammar(), words, almanac), words).best()
                : Collections.emptySortedMap();
    }

    private Grammar grammar() {
        Grammar known = grammar;
        if (known == null) {
            // two threads may both make it: they make the same
            known = new Grammar(tables.get());
            grammar = known;
        }
        return known;
    }

    private static @Nullable Mention mention(Text text, int first, Item item, Readings readings) {
        if (item.sort() == Sort.SOON) {
            return Mention.withoutDue(start(text, first), end(text, item));
        }
        if (item.sort() == Sort.NONE) {
            return null;
        }
        Outcome outcome = outcome(item, readings);
        return outcome == null
                ? null
                : new Mention(start(text, first), end(text, item), outcome.readings(), outcome.ask());
    }

    private static @Nullable Reason reason(Item item, Readings readings) {
        if (item.value() instanceof Reason told) {
            return told;
        }
        if (item.sort() == Sort.NONE) {
            return item.value() instanceof NoDay ? Reason.NO_SUCH_DAY : null;
        }
        boolean past = item.sort() != Sort.SOON && item.value() != null && outcome(item, readings) == null;
        return past ? Reason.PAST : null;
    }

    private static @Nullable Outcome outcome(Item item, Readings readings) {
        Object value = item.value();
        if (value == null) {
            return null;
        }
        return value instanceof Led led ? readings.of(led.time(), led.lead()) : readings.of(value, Lead.ON);
    }

    private static int start(Text text, int first) {
        return text.token(first).start();
    }

    private static int end(Text text, Item item) {
        return text.token(item.end() - 1).end();
    }
}
