package org.trustcoach.commitment.capture.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.part.Part;
import org.trustcoach.commitment.capture.role.Receivers;
import org.trustcoach.commitment.capture.role.Roles;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** The names in a message, and whom a pronoun means. */
public final class People {

    private final Words words;
    private final Roles roles;
    private final Receivers receivers;
    private final List<Integer> names = new ArrayList<>();

    public People(Words words) {
        this.words = words;
        this.roles = new Roles(words);
        this.receivers = new Receivers(words, roles);
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Kind.NAME) && !signs(i)) {
                names.add(i);
            }
        }
    }

    /** The name under a letter is the rep's own. */
    private boolean signs(int i) {
        int before = i - 1;
        while (before > 0 && (words.is(before, Kind.STOP) || words.is(before, Kind.MARK))) {
            before--;
        }
        return before < i - 1
                && words.is(before, WordClass.SIGN_OFF)
                && (i == words.size() - 1 || words.is(i + 1, Kind.STOP));
    }

    /** The name that stands at a place, or that a pronoun there means; null if there is none. */
    public @Nullable String at(int place) {
        Token token = words.at(place);
        if (token.is(Kind.NAME)) {
            int role = roles.employed(place);
            return role < 0 ? token.text() : roles.whole(role);
        }
        if (token.is(WordClass.SECOND)) {
            String called = addressed();
            return called == null ? called() : called;
        }
        return roles.named(place) ? role(place, token) : pronoun(place, token);
    }

    private @Nullable String pronoun(int place, Token token) {
        return names.isEmpty() ? roles.before(place) : nearest(place, token);
    }

    /** Who is called by what they do: by name, where one stands beside it. */
    private @Nullable String role(int place, Token token) {
        if (words.at(place - 1).is("'s") && words.is(place - 2, Kind.NAME)) {
            return words.at(place - 2).text();
        }
        if (words.is(place - 1, Kind.NAME)) {
            return words.at(place - 1).text();
        }
        Token owner = words.at(place - 1);
        if (roles.vague(place)) {
            boolean theirs = owner.is(WordClass.POSSESSIVE) && !owner.is("my") && !owner.is("our");
            return theirs ? pronoun(place - 1, owner) : null;
        }
        if (roles.who(place) >= 0) {
            return words.at(roles.who(place)).text();
        }
        int employed = roles.employed(place);
        if (employed >= 0) {
            return roles.whole(employed);
        }
        if (token.is(WordClass.CLIENT)) {
            return sole(place);
        }
        boolean own = owner.is("my") || owner.is("our");
        boolean spoken = roles.spokenOf(roles.first(place))
                || words.at(roles.first(place) + 1).is("'s");
        return spoken || roles.superior(place) || roles.bare(place) || words.is(place, WordClass.DEPARTMENT) && !own
                ? roles.whole(place)
                : null;
    }

    /** The Miele, a Bechstein: a thing that bears a name. */
    private boolean product(int place) {
        Token after = words.at(place + 1);
        boolean ends = !after.is("'s") && !after.is(Kind.WORD) || after.is(WordClass.PREPOSITION);
        return words.is(place - 1, WordClass.DETERMINER) && ends;
    }

    /** Who is spoken of by what they do before a place. */
    @Nullable
    String unnamed(int place) {
        return roles.before(place);
    }

    /** Whom somebody without a name was told, if what stands between two places is nothing else. */
    @Nullable
    String told(int from, int to) {
        return receivers.told(from, to);
    }

    /** The only one who is met by what they do, where nobody has a name. */
    public @Nullable String onlyRole() {
        return names.isEmpty() ? roles.only() : null;
    }

    /** Gives a draft the person of a part. */
    public void name(Draft draft, Part part) {
        draft.nobody |= receivers.all(part);
        boolean theirs = draft.isTheirs() || part.owner >= 0 && pronounOf(part.owner);
        String unnamed = part.who >= 0 || theirs ? null : receivers.in(part);
        if (unnamed != null) {
            draft.who = unnamed;
            draft.whoOpen = false;
            return;
        }
        int place = part.who >= 0 ? part.who : part.owner;
        boolean thing = part.who < 0 && place >= 0 && names.size() > 1 && words.is(place, Kind.NAME) && product(place);
        if (place >= 0 && !thing) {
            draft.who = at(place);
            draft.whoOpen = draft.who == null && part.who >= 0;
        }
    }

    /** Of “call her boss” she is meant, where she has a name. */
    private boolean pronounOf(int owner) {
        return words.is(owner, WordClass.POSSESSIVE) && nearest(owner, words.at(owner)) != null;
    }

    /** The last name before a place that fits the pronoun best, or else the first behind it. */
    private @Nullable String nearest(int place, Token pronoun) {
        Bearers bearers = new Bearers(words);
        String found = null;
        int best = 0;
        for (int at : names) {
            int fit = bearers.fit(at, pronoun);
            if (fit > best || fit == best && fit > 0 && at < place) {
                found = at(at);
                best = fit;
            }
        }
        String role = best == Bearers.HARDLY ? roles.before(place) : null;
        return role == null ? found : role;
    }

    /** Whom a letter or a message is addressed to: Hi Anna; Anna, I'll … */
    public @Nullable String addressed() {
        for (int at : names) {
            boolean greeted = words.is(at - 1, WordClass.GREETING);
            boolean called = at == 0 && (words.at(1).is(",") || words.at(1).is(":"));
            boolean last = words.at(at - 1).is(",")
                    && (at + 1 == words.size()
                            || words.is(at + 1, Kind.STOP)
                            || words.at(at + 1).is(":"));
            if (greeted || called || last) {
                return words.at(at).text();
            }
        }
        return null;
    }

    /** Whom “you” means: Rest assured, Anna, you'll have it. */
    private @Nullable String called() {
        for (int at : names) {
            if (words.at(at + 1).is(",") && words.is(at + 2, WordClass.SECOND)) {
                return words.at(at).text();
            }
        }
        return null;
    }

    /** The only name in the whole message; null if there are more, or none. */
    public @Nullable String only() {
        return names.stream().map(at -> words.at(at).text()).distinct().count() == 1
                ? words.at(names.get(0)).text()
                : null;
    }

    /** The only name before a place, if there is just one in the whole message. */
    public @Nullable String sole(int place) {
        long different =
                names.stream().map(at -> words.at(at).text()).distinct().count();
        return different == 1 && names.get(0) < place ? words.at(names.get(0)).text() : null;
    }
}
