package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reference;

/** Makes one word of each time. */
final class TimeMarks {

    private static final Set<String> MEALS = Set.of("lunch", "breakfast", "dinner");

    private static final Set<String> OFTEN = Set.of("yearly", "quarterly", "monthly", "fortnightly", "weekly", "daily");

    private static final int LONGEST_WORD = 8;

    private static final Set<String> WHOSE = Set.of("the", "my", "our", "your", "his", "her", "their", "its");

    private static final String COMING = "coming ";

    private TimeMarks() {}

    /** How long ahead a reminder is wanted, and the number of a list, are no times of their own, so the reader doesn't see them. */
    static List<Token> marked(String text, List<Token> tokens, Times times, Reference reference) {
        StringBuilder seen = new StringBuilder(text);
        for (Token token : tokens) {
            boolean numbering = token.is(Token.NUMBERING);
            if (token.is(Kind.LEAD_TIME) || numbering) {
                for (int i = token.start(); i < token.end(); i++) {
                    seen.setCharAt(i, numbering ? ';' : ' ');
                }
            }
        }
        List<Mention> mentions = times.read(seen.toString().replace('\n', ';'), reference);
        List<Mention> named = mentions.stream()
                .filter(mention -> !meal(mention, text) && !attribute(mention, text))
                .map(mention -> withoutVerb(mention, text))
                .toList();
        List<Token> merged = merged(tokens, new LaterTimes(tokens, times, reference).in(named), text);
        return new TakenBack(times, reference).without(merged);
    }

    /** The spec's coming Friday: what comes on that day is said by a verb. */
    private static Mention withoutVerb(Mention mention, String text) {
        int start = mention.start();
        boolean coming = text.regionMatches(true, start, COMING, 0, COMING.length());
        String before = text.substring(Math.max(0, start - 4), start).toLowerCase(Locale.ROOT);
        boolean verb = coming
                && (before.endsWith("'s ")
                        || before.endsWith("’s ")
                        || before.endsWith(" is ")
                        || before.endsWith("are ")
                        || before.endsWith("'re "));
        return verb ? new Mention(start + COMING.length(), mention.end(), mention.readings(), mention.ask()) : mention;
    }

    /** The annual rates, their monthly figures: which ones, and not how often. */
    private static boolean attribute(Mention mention, String text) {
        String words = text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        int end = mention.end();
        boolean noun = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
        if (!noun || !words.equals("annual") && !OFTEN.contains(words)) {
            return false;
        }
        String before = text.substring(Math.max(0, mention.start() - LONGEST_WORD), mention.start())
                .stripTrailing()
                .toLowerCase(Locale.ROOT);
        return words.equals("annual") || WHOSE.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    /** Lunch alone is a meal; at lunch is a time. What is so at the moment is due at no time. */
    private static boolean meal(Mention mention, String text) {
        String words = text.substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        return words.equals("at the moment")
                || words.equals("just now")
                || MEALS.contains(words.startsWith("the ") ? words.substring(4) : words);
    }

    private static List<Token> merged(List<Token> tokens, List<Mention> mentions, String text) {
        List<Token> out = new ArrayList<>(tokens.size());
        int next = 0;
        int open = -1;
        for (Token token : tokens) {
            while (next < mentions.size() && mentions.get(next).end() <= token.start()) {
                next++;
            }
            boolean inside = next < mentions.size()
                    && token.start() >= mentions.get(next).start()
                    && token.start() < mentions.get(next).end();
            if (!inside) {
                out.add(token);
            } else if (open != next) {
                open = next;
                out.add(time(mentions.get(next), text, token.opens()));
            } else if (token.is(Kind.STOP) && token.end() >= mentions.get(next).end()) {
                out.add(token);
            }
        }
        return out;
    }

    private static Token time(Mention mention, String text, boolean opens) {
        String words = text.substring(mention.start(), mention.end());
        return new Token(
                Kind.TIME,
                words,
                words.toLowerCase(Locale.ROOT),
                mention.start(),
                mention.end(),
                Entry.UNKNOWN,
                opens,
                mention);
    }
}
