package org.trustcoach.commitment.capture.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Finds who gets something or was told of it, where they have no name: sent the board the papers, told the credit union. */
public final class Receivers {

    private static final Set<String> CALLING = Set.of(
            "call", "ring", "phone", "text", "ping", "email", "chase", "meet", "see", "remind", "update", "brief",
            "tell", "ask", "warn", "thank", "invite", "visit");

    private static final Set<String> ALL = Set.of("all", "everyone", "everybody", "team", "group");

    private static final Set<String> GOING = Set.of("go", "drive", "head", "come", "travel", "walk", "fly");

    private static final int LONGEST = 6;

    private final Words words;
    private final Roles roles;

    public Receivers(Words words, Roles roles) {
        this.words = words;
        this.roles = roles;
    }

    /** Who gets what a part says; null if nobody without a name does. */
    public @Nullable String in(Part part) {
        List<Integer> places = part.words;
        for (int at : places) {
            if (at >= 0 && roles.somebody(at) && gets(at, places.get(0), part.owner)) {
                return roles.whole(at);
            }
        }
        return null;
    }

    /** The place before a role and its article; −1 where the rep's own people are meant. */
    private int before(int role) {
        int first = roles.first(role);
        Token article = words.at(first - 1);
        boolean own = article.is("my") || article.is("our");
        boolean says = article.is(WordClass.DETERMINER) || article.is(WordClass.POSSESSIVE);
        return own && !roles.superior(role) ? -1 : says ? first - 2 : first - 1;
    }

    private boolean gets(int role, int start, int owner) {
        int before = before(role);
        Token token = words.at(before);
        boolean indefinite =
                words.at(before + 1).is("a") || words.at(before + 1).is("an");
        boolean deals =
                token.is("with") && (before == start || !words.at(before + 1).is("the"));
        if (token.is(WordClass.RECIPIENT)) {
            boolean besides = token.is("for") && words.is(owner, Kind.NAME);
            Token verb = words.at(before - 1);
            boolean goes = verb.verb() != null && GOING.contains(verb.verb().lemma());
            return !deals && !indefinite && !besides && !goes;
        }
        int deed = token.is(WordClass.PARTICLE) ? before - 1 : before;
        boolean owed = words.is(deed - 1, WordClass.FIRST);
        boolean gives = words.at(deed).isVerb(WordClass.GIVE) || words.at(deed).isVerb(WordClass.PROMISE);
        return gives && (owed || before <= start && thing(role + 1)) || before <= start && calls(words.at(deed));
    }

    /** The papers, our papers, Anna's papers. */
    private boolean thing(int i) {
        return words.isAny(i, WordClass.DETERMINER, WordClass.POSSESSIVE)
                || words.is(i, Kind.NAME) && words.at(i + 1).is("'s");
    }

    private static boolean calls(Token token) {
        return token.verb() != null && CALLING.contains(token.verb().lemma());
    }

    /** Whether it is for everybody: to all, to the team. */
    public boolean all(Part part) {
        for (int at : part.words) {
            if (at >= 0 && ALL.contains(words.at(at).norm()) && last(at)) {
                int to = words.is(at - 1, WordClass.DETERMINER) ? at - 2 : at - 1;
                return words.at(to).is("to")
                        || words.at(to).is("for")
                        || words.at(to).isVerb(WordClass.GIVE);
            }
        }
        return false;
    }

    private boolean last(int at) {
        Token next = words.at(at + 1);
        return !next.is(Kind.WORD) || next.is(WordClass.PREPOSITION) || next.is(WordClass.FILLER);
    }

    /** Whom the rep told: behind “told” or “said to” nothing but somebody stands. */
    public @Nullable String told(int from, int to) {
        boolean direct = words.at(from - 1).isVerb(WordClass.PROMISE)
                || words.at(from - 1).isVerb(WordClass.SAY)
                || words.at(from - 1).isVerb(WordClass.GIVE);
        int start = words.at(from).is("to") || words.at(from).is("with") ? from + 1 : direct ? from : to;
        int first = words.isAny(start, WordClass.DETERMINER, WordClass.POSSESSIVE) ? start + 1 : start;
        int end = first;
        while (end < to && end - first < LONGEST && part(end)) {
            end++;
        }
        boolean somebody = end > first && (first > start || roles.named(end - 1)) && !roles.vague(end - 1);
        return somebody && !words.is(end - 1, WordClass.CLIENT) && (end >= to || ends(end))
                ? words.at(end - 1).verb() != null && !words.is(end - 1, WordClass.NOUN_TOO)
                        ? null
                        : roles.text(first, end - 1)
                : null;
    }

    private boolean part(int i) {
        Token token = words.at(i);
        boolean of = token.is("of") && roles.named(i - 1);
        return token.is(Kind.WORD)
                && (of || token.is("'s") || !Compounds.divides(token))
                && !token.isVerb(Form.ING)
                && !token.is(WordClass.SENDABLE);
    }

    private boolean ends(int i) {
        Token token = words.at(i);
        return token.is("that") || token.is(Kind.TIME) || token.is(WordClass.FIRST) || token.is("at");
    }
}
