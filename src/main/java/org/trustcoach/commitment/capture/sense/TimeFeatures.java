package org.trustcoach.commitment.capture.sense;

import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** What is seen of a time: itself, the words around it, the stretch that it belongs to, and its sentence. */
final class TimeFeatures {

    private static final Set<String> LEADS = Set.of(
            "by", "on", "before", "until", "till", "at", "in", "within", "every", "for", "from", "since", "next",
            "this", "last", "no", "after", "latest", "each");

    /** In a long sentence what stands farther off is about something else. */
    private static final int AROUND = 24;

    private final Signs signs;
    private final Words words;
    private final Seen out;

    private TimeFeatures(Signs signs, Seen out) {
        this.out = out;
        this.signs = signs;
        this.words = signs.words;
    }

    static void see(Signs signs, int time, Seen out) {
        new TimeFeatures(signs, out).all(Stretch.of(signs.words, time));
    }

    private void all(Stretch stretch) {
        out.put("bias", "");
        out.put("t:", signs.time(stretch.time()));
        String lead = lead(words.at(stretch.time()).norm());
        String distance = signs.distance(stretch.time());
        out.put("lead:", lead);
        out.put("day:", distance);
        Scope scope = new Scope(signs, out);
        int from = Math.max(stretch.from(), stretch.time() - AROUND);
        int to = Math.min(stretch.to(), stretch.time() + AROUND);
        scope.sentence(from, to, stretch.isOneOfSeveral(words));
        scope.deed(stretch.nearest(), stretch.end());
        String deed = scope.clauses(stretch.time());
        out.put("day-c:", distance + deed);
        out.put("lead-c:", lead + deed);
        stretch(stretch);
        around(stretch.time());
        hints(stretch);
        quoted(stretch.time());
    }

    private static String lead(String words) {
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        return LEADS.contains(first) ? first : "";
    }

    private void stretch(Stretch stretch) {
        boolean name = false;
        boolean thing = false;
        boolean verb = false;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Token token = words.at(i);
            name |= token.is(Kind.NAME);
            thing |= token.is(WordClass.SENDABLE);
            verb |= token.verb() != null && !token.is(WordClass.NOUN_TOO);
            String side = i < stretch.time() ? "b" : "a";
            signs.kinds(i).forEach(kind -> out.put("ks:", side + kind, Seen.KIND));
            row(i, i - stretch.start());
        }
        out.put("has:", "" + name + thing + verb);
        out.put("start:", signs.kind(stretch.start()) + ' ' + signs.kind(stretch.start() + 1));
        out.put("start-w:", signs.word(stretch.start()), Seen.WORD);
        out.put("len:", String.valueOf(Math.min(5, (stretch.end() - stretch.start()) / 3)), Seen.WORD);
    }

    /** A word, alone and with those before it. */
    private void row(int i, int before) {
        out.put("w:", signs.word(i), Seen.WORD);
        out.put("k:", signs.kind(i), Seen.KIND);
        if (before > 0) {
            out.put("wb:", signs.word(i - 1) + ' ' + signs.word(i), Seen.WORD);
            out.put("kb:", signs.kind(i - 1) + ' ' + signs.kind(i), Seen.KIND);
        }
        if (before > 1) {
            out.put("kt:", signs.kind(i - 2) + ' ' + signs.kind(i - 1) + ' ' + signs.kind(i), Seen.KIND);
        }
    }

    private void around(int time) {
        for (int d = 1; d <= 2; d++) {
            out.put("-" + d, signs.word(time - d), Seen.WORD);
            out.put("-k" + d, signs.kind(time - d), Seen.KIND);
            out.put("+" + d, signs.word(time + d), Seen.WORD);
            out.put("+k" + d, signs.kind(time + d), Seen.KIND);
        }
    }

    private void hints(Stretch stretch) {
        for (Hints.Found hint : signs.hints) {
            if (hint.from() >= stretch.start() && hint.from() < stretch.end()) {
                out.put("cl:", hint.name());
            }
            if (hint.from() >= stretch.nearest() && hint.from() < stretch.end()) {
                out.put("cx:", hint.name());
            }
        }
    }

    /** Who speaks words in quotation marks stands before or behind them. */
    private void quoted(int time) {
        int open = time;
        int marks = 0;
        for (int i = Math.max(0, time - Scope.FARTHEST); i < time; i++) {
            boolean mark = words.at(i).is("\"");
            marks += mark ? 1 : 0;
            open = mark ? i : open;
        }
        if (marks % 2 == 0) {
            return;
        }
        int close = time + 1;
        while (close < time + Scope.FARTHEST && !words.at(close).is("\"")) {
            close++;
        }
        int next = close + 1;
        while (next < words.size() && (words.is(next, Kind.MARK) || words.is(next, Kind.STOP))) {
            next++;
        }
        int before = open - 1;
        while (before >= 0 && words.is(before, Kind.MARK)) {
            before--;
        }
        boolean named = false;
        for (int i = next; i < next + 4; i++) {
            named |= words.is(i, Kind.NAME);
        }
        out.put("quoted", "");
        out.put("quoted-then:", signs.kind(next));
        out.put("quoted-after:", signs.kind(before));
        out.put("quoted-name:", String.valueOf(named));
    }
}
