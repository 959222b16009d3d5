package org.trustcoach.commitment.capture.draft;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Those who are called by what they do: the plant manager, boss, the CFO of a firm. */
final class Roles {

    /** Departments and bodies, which are nobody in particular. */
    private static final Set<String> BODIES = Set.of(
            "procurement",
            "legal",
            "finance",
            "marketing",
            "accounts",
            "sales",
            "support",
            "engineering",
            "team",
            "office",
            "department",
            "people",
            "guys",
            "folks",
            "board",
            "committee",
            "council",
            "company",
            "firm");

    private final Words words;

    Roles(Words words) {
        this.words = words;
    }

    /** The sommelier at Casa Verdi, the CFO of Brantex. */
    int employed(int place) {
        int by = words.is(place - 1, WordClass.VON) ? place - 2 : place - 1;
        boolean belongs = words.at(by).is("at") || words.at(by).is("of");
        return belongs && words.is(by - 1, WordClass.ROLE) && spokenOf(first(by - 1)) ? by - 1 : -1;
    }

    /** The only one who is told, asked or given something by what they do, where nobody has a name. */
    @Nullable
    String only() {
        String found = null;
        for (int i = 0; i < words.size(); i++) {
            Token before = words.is(i, WordClass.ROLE) ? words.at(first(i) - 2) : Token.NONE;
            boolean met = before.is(WordClass.RECIPIENT)
                    || before.isVerb(WordClass.GIVE)
                    || before.isVerb(WordClass.PROMISE)
                    || before.isVerb(WordClass.SAY);
            boolean one =
                    words.is(i, WordClass.ROLE) && !BODIES.contains(words.at(i).norm());
            if (one && (met && spokenOf(first(i)) || bare(i))) {
                if (found != null) {
                    return null;
                }
                found = bare(i) ? words.at(i).text() : whole(i);
            }
        }
        return found;
    }

    /** Boss wants the list: somebody without an article at the start of a sentence. */
    boolean bare(int role) {
        Token before = words.at(role - 1);
        Token after = words.at(role + 1);
        boolean starts = before == Token.NONE || before.is(Kind.STOP) || before.is(Kind.MARK);
        return starts
                && !BODIES.contains(words.at(role).norm())
                && !words.is(role, WordClass.CLIENT)
                && (after.is("'s")
                        || after.is(WordClass.HONORIFIC)
                        || after.isVerb(Form.S)
                        || after.isVerb(Form.PAST)
                        || after.is(WordClass.FUTURE)
                        || after.is(WordClass.HAVE));
    }

    /** Where the words of a role begin: plant manager. */
    int first(int role) {
        int i = role;
        while (i > role - 3
                && words.is(i - 1, Kind.WORD)
                && !words.isAny(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PREPOSITION, WordClass.AND)
                && !words.is(i - 1, WordClass.ADJECTIVE)
                && !words.at(i - 1).is("'s")) {
            i--;
        }
        return words.isAny(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE) ? i : role;
    }

    String whole(int role) {
        int last = words.is(role + 1, WordClass.ROLE) ? role + 1 : role;
        StringBuilder all = new StringBuilder();
        for (int i = first(role); i <= last; i++) {
            all.append(all.isEmpty() ? "" : " ").append(words.at(i).text());
        }
        return all.toString();
    }

    /** The last before a place who is spoken of by what they do. */
    @Nullable
    String before(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (words.is(i, WordClass.ROLE) && spokenOf(first(i))) {
                return whole(i);
            }
            if (words.is(i, WordClass.ROLE) && bare(i)) {
                return words.at(i).text();
            }
        }
        return null;
    }

    /** The florist, their accountant: somebody without a name, but not the client or the rep's own people. */
    boolean spokenOf(int role) {
        Token before = words.at(role - 1);
        boolean own = before.is("my") || before.is("our");
        boolean definite = before.is("the") || before.is(WordClass.POSSESSIVE) && !own;
        return definite && !words.is(role, WordClass.CLIENT);
    }
}
