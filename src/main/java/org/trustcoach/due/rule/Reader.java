package org.trustcoach.due.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;
import org.trustcoach.due.reading.Outcome;
import org.trustcoach.due.reading.Readings;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Lead;
import org.trustcoach.due.time.Led;
import org.trustcoach.due.word.Lexicon;
import org.trustcoach.due.word.Sort;
import org.trustcoach.due.word.Text;

/** Reads texts with the grammar of a language. Thread-safe. */
public final class Reader {

    private final Lexicon lexicon;
    private final Grammar grammar;

    /** With the words of a language, and its rules in tables. */
    public Reader(Lexicon lexicon, List<List<Rule>> tables) {
        this.lexicon = lexicon;
        this.grammar = new Grammar(tables);
    }

    /** All times from now on that a text names. */
    public List<Mention> read(String text, Reference reference) {
        Almanac almanac = new Almanac(reference);
        Text words = Text.of(lexicon, text);
        Chart chart = Chart.of(grammar, words, almanac);
        List<Mention> mentions = new ArrayList<>();
        new Choice(chart, words).best().forEach((start, item) -> {
            Mention mention = mention(words, start, item, new Readings(almanac));
            if (mention != null) {
                mentions.add(mention);
            }
        });
        return mentions;
    }

    private static @Nullable Mention mention(Text text, int first, Item item, Readings readings) {
        int start = text.token(first).start();
        int end = text.token(item.end() - 1).end();
        if (item.sort() == Sort.SOON) {
            return Mention.withoutDue(start, end);
        }
        Object value = item.value();
        if (item.sort() == Sort.NONE || value == null) {
            return null;
        }
        Outcome outcome = value instanceof Led led ? readings.of(led.time(), led.lead()) : readings.of(value, Lead.ON);
        return outcome == null ? null : new Mention(start, end, outcome.readings(), outcome.ask());
    }
}
