package org.trustcoach.commitment.capture.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Reads who and what stand behind a verb. */
public final class PartReader {

    private static final Set<String> AWAY = Set.of("out", "over", "down", "up", "across", "round", "through");

    private final Words words;
    private final @Nullable String promisee;
    private final Pronouns pronouns;
    private final Bounds bounds;
    private final NounTimes nounTimes;
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> joins = new ArrayList<>();
    private Part part = new Part();
    private boolean over;

    /**
     * @param promisee who is known already; other names then stay among the words. Null if nobody is
     * @param gives whether the verb takes a person and a thing
     */
    public PartReader(Words words, @Nullable String promisee, boolean gives) {
        this.words = words;
        this.promisee = promisee;
        this.bounds = new Bounds(words);
        this.nounTimes = new NounTimes(words);
        this.pronouns = new Pronouns(words, gives);
    }

    /** The parts between two places; at least one. */
    public List<Part> read(int from, int to) {
        int i = from;
        while (i < to) {
            i += step(i, to);
        }
        close(-1);
        return Joining.joined(parts, joins);
    }

    private void close(int join) {
        parts.add(part);
        joins.add(join);
        part = new Part();
    }

    /** Reads one word and says how many places it took. */
    private int step(int i, int to) {
        Token token = words.at(i);
        if (token.is(Kind.TIME)) {
            return nounTimes.take(i, to, part, over);
        }
        if (over || token.is(Kind.LEAD_TIME) || token.is(Kind.STOP)) {
            return 1;
        }
        if (token.is(Kind.MARK) || token.is(WordClass.AND)) {
            divide(i, to);
            return 1;
        }
        if (bounds.ends(i, to, part)) {
            over = !(token.is(WordClass.NOT) && part.words.isEmpty());
            return 1;
        }
        if (token.is(Kind.NAME)) {
            return name(i, to);
        }
        return token.is(WordClass.PREPOSITION) && !token.is(WordClass.PARTICLE) || token.is("on") || token.is("with")
                ? preposition(i, to)
                : plain(i, to);
    }

    /** A comma or an “and” begins another part, or ends them all. */
    private void divide(int i, int to) {
        switch (bounds.at(i, to, part)) {
            case ANOTHER -> close(i);
            case END -> over = true;
            case NONE -> {}
        }
    }

    private int name(int i, int to) {
        if (i + 1 < to && words.at(i + 1).is("'s")) {
            part.owner = part.owner < 0 ? i : part.owner;
            part.words.add(i);
            part.words.add(i + 1);
            return 2;
        }
        boolean theirs = promisee != null;
        if (theirs && words.at(i).text().equals(promisee)) {
            return 1;
        }
        boolean direct = part.who < 0 && onlyParticles();
        if (direct && (!theirs || !parts.isEmpty())) {
            part.who = i;
        } else {
            part.owner = part.owner < 0 && !theirs ? i : part.owner;
            part.words.add(i);
        }
        return 1;
    }

    private boolean onlyParticles() {
        return part.words.stream()
                .allMatch(at -> words.is(at, WordClass.PARTICLE) || words.at(at).is("in_touch"));
    }

    /** to Anna, for him, with me; at Acme behind a name only says where she works. */
    private int preposition(int i, int to) {
        Token token = words.at(i);
        Token next = words.at(i + 1);
        if (i + 1 >= to) {
            return 1;
        }
        if (next.is(WordClass.ME)) {
            return 2;
        }
        boolean owner = words.at(i + 2).is("'s") && i + 2 < to;
        boolean person = next.is(Kind.NAME) && !owner || next.is(WordClass.OBJECT) && pronouns.objective(i + 1, to);
        if (token.is(WordClass.RECIPIENT) && person && !destination(i, to)) {
            boolean same = promisee != null && (next.text().equals(promisee) || next.is(WordClass.OBJECT));
            if (same) {
                return 2;
            }
            if (part.who < 0 && promisee == null) {
                part.who = i + 1;
                return 2;
            }
        }
        boolean works =
                (token.is("at") || token.is("from")) && next.is(Kind.NAME) && part.who >= 0 && i - 1 == part.who;
        if (works) {
            return 2;
        }
        part.words.add(i);
        if (next.is(Kind.NAME) && !owner) {
            part.owner = part.owner < 0 && promisee == null ? i + 1 : part.owner;
            part.words.add(i + 1);
            return 2;
        }
        return 1;
    }

    /** Out to Redcar for him: a place, where somebody else gets the thing or was named before. */
    private boolean destination(int i, int to) {
        boolean away = words.at(i).is("to") && AWAY.contains(words.at(i - 1).norm()) && words.is(i + 1, Kind.NAME);
        for (int k = i + 2; away && k + 1 < to; k++) {
            boolean other = words.is(k + 1, Kind.NAME) || words.is(k + 1, WordClass.OBJECT);
            if (words.at(k).is("for") && other && !words.is(k + 1, WordClass.ME)) {
                return true;
            }
        }
        return false;
    }

    private int plain(int i, int to) {
        Token token = words.at(i);
        if (token.is(WordClass.ME) || token.is("'s") && part.words.isEmpty()) {
            return 1;
        }
        if (token.is(WordClass.OBJECT) && pronouns.objective(i, to)) {
            boolean direct = onlyParticles() && part.who < 0 && !pronouns.things(i, to);
            if (direct && promisee == null) {
                part.who = i;
            } else if (!direct) {
                part.words.add(i);
            }
            return 1;
        }
        boolean colour = token.is(WordClass.FILLER) || token.is(WordClass.WEAK) || token.is(WordClass.HABIT);
        if (!colour || token.is(WordClass.PARTICLE)) {
            if (token.is(WordClass.POSSESSIVE)
                    && !token.is("my")
                    && !token.is("our")
                    && part.owner < 0
                    && promisee == null) {
                part.owner = i;
            }
            part.words.add(i);
        }
        return 1;
    }
}
