package org.trustcoach.due.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.word.Sense;
import org.trustcoach.due.word.Sort;
import org.trustcoach.due.word.Text;

/**
 * Applies the grammar to a text, from its end to its start, so that whatever starts later is complete. The work at each token is
 * bounded: items are short, few, and tried a limited number of times.
 */
final class Chart {

    private static final int LONGEST = 32;
    private static final int MOST_ITEMS = 40;
    private static final int MOST_TRIES = 400;
    private static final int MOST_VALUES = 2;

    private final Grammar grammar;
    private final Text text;
    private final Match match;
    private final List<List<Item>> items;
    private final List<Following> following;
    private final Map<Sorts, Following> known = new HashMap<>();
    private int tries;

    private Chart(Grammar grammar, Text text, Almanac almanac) {
        this.grammar = grammar;
        this.text = text;
        this.match = new Match(almanac);
        this.items = new ArrayList<>(Collections.nCopies(text.size(), List.of()));
        Following nothing = new Following(grammar, new Sorts());
        this.following = new ArrayList<>(Collections.nCopies(text.size() + 1, nothing));
    }

    static Chart of(Grammar grammar, Text text, Almanac almanac) {
        Chart chart = new Chart(grammar, text, almanac);
        for (int at = text.size() - 1; at >= 0; at--) {
            if (!text.senses(at).isEmpty()) {
                chart.fill(at);
            }
        }
        return chart;
    }

    /** What was understood from a token on. */
    List<Item> at(int token) {
        return items.get(token);
    }

    private void fill(int at) {
        List<Item> here = new ArrayList<>();
        items.set(at, here);
        for (Sense sense : text.senses(at)) {
            here.add(new Item(sense.sort(), at + 1, sense.value(), 0));
        }
        tries = 0;
        for (int next = 0; next < here.size(); next++) {
            Item item = here.get(next);
            for (Grammar.Start start : following.get(item.end()).after(item.sort())) {
                match.begin(start.from(), start.rule().pattern().size());
                match.set(start.from(), item);
                match(start, start.from() + 1, at, item.end());
            }
        }
        Sorts found = new Sorts();
        here.forEach(item -> found.add(item.sort()));
        following.set(at, known.computeIfAbsent(found, sorts -> new Following(grammar, sorts)));
    }

    private void match(Grammar.Start start, int place, int at, int token) {
        List<Element> pattern = start.rule().pattern();
        if (place == pattern.size()) {
            make(start, at, token);
            return;
        }
        Element element = pattern.get(place);
        if (token < text.size() && isNext(element, token)) {
            for (Item item : items.get(token)) {
                if (element.fits(item.sort()) && item.end() - at <= LONGEST && tries++ < MOST_TRIES) {
                    match.set(place, item);
                    match(start, place + 1, at, item.end());
                }
            }
        }
        if (element.optional()) {
            match.set(place, null);
            match(start, place + 1, at, token);
        }
    }

    private boolean isNext(Element element, int token) {
        return element.fitsOneOf(following.get(token).sorts())
                && !(element.tight() && text.token(token).apart());
    }

    /** Whether a rule isn't to be tried behind the word that stands before. */
    private boolean isBarred(Rule rule, int at) {
        return at > 0
                && !rule.notAfter().isEmpty()
                && text.senses(at - 1).stream()
                        .anyMatch(sense -> rule.notAfter().contains(sense.sort()));
    }

    private void make(Grammar.Start start, int at, int end) {
        Sort sort = start.rule().makes();
        List<Item> here = items.get(at);
        if (here.size() >= MOST_ITEMS || isBarred(start.rule(), at)) {
            return;
        }
        Object value = start.rule().making().make(match);
        if (value == null) {
            return;
        }
        int same = 0;
        for (Item item : here) {
            if (item.sort() == sort && item.end() == end) {
                same++;
                if (Objects.equals(item.value(), value)) {
                    return;
                }
            }
        }
        if (same < MOST_VALUES) {
            here.add(new Item(sort, end, value, start.rule().cost() + match.cost()));
        }
    }
}
