package org.trustcoach.commitment.capture.role;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;

/** Those who are called by what they do or are: the plant manager, boss, purchasing, the credit union. */
public final class Roles {

    /** Who is nobody in particular, unless another word says which: the team, the payroll team. */
    private static final Set<String> VAGUE =
            Set.of("team", "office", "department", "people", "guys", "folks", "company", "firm", "colleagues");

    /** What is somebody only behind a word that says of what: the pharmacy lead. */
    private static final Set<String> LEADS = Set.of("lead", "desk");

    private static final Set<String> WHOLE = Set.of("whole", "entire", "wider", "rest");

    /** Those of the rep's own house to whom something is promised. */
    private static final Set<String> SUPERIORS =
            Set.of("boss", "director", "manager", "ceo", "cfo", "cto", "coo", "chief", "head", "chair", "chairman");

    private static final int LONGEST = 3;

    private final Words words;

    public Roles(Words words) {
        this.words = words;
    }

    /** Whether somebody is called by the word at a place. */
    public boolean named(int i) {
        return words.isAny(i, WordClass.ROLE, WordClass.DEPARTMENT, WordClass.BODY)
                || LEADS.contains(words.at(i).norm()) && compound(i) < i && !words.is(i - 1, Kind.NAME);
    }

    /** Whether that is somebody in particular, and not a part of another word: the board, but not the board paper. */
    boolean somebody(int i) {
        return named(i) && !words.is(i, WordClass.CLIENT) && !vague(i) && !place(i) && heads(i);
    }

    /** The team, his people: nobody in particular. */
    public boolean vague(int i) {
        boolean owned = words.at(i - 1).is("'s") && !words.is(i - 2, Kind.NAME);
        boolean bare = compound(i) == i || WHOLE.contains(words.at(i - 1).norm());
        return VAGUE.contains(words.at(i).norm()) && bare && !owned;
    }

    /** The place of the name of whoever is there: Joyce from finance, Abby over in underwriting; −1 where nobody is named. */
    public int who(int role) {
        int from = words.is(first(role) - 1, WordClass.DETERMINER) ? first(role) - 2 : first(role) - 1;
        int name = words.at(from - 1).is("over") ? from - 2 : from - 1;
        boolean there = words.at(from).is("from")
                || words.at(from).is("at")
                || words.at(from).is("in");
        return there && words.is(name, Kind.NAME) ? name : -1;
    }

    private boolean place(int role) {
        return who(role) >= 0;
    }

    private boolean heads(int i) {
        Token next = words.at(i + 1);
        return !next.is(Kind.WORD) && !next.is(Kind.NAME)
                || next.is(Kind.NAME) && words.at(i + 2).is("'s")
                || next.verb() != null && !next.is(WordClass.NOUN_TOO)
                || Compounds.divides(next) && !next.is("'s");
    }

    /** The sommelier at Casa Verdi, the CFO of Brantex, finance at the council. */
    public int employed(int place) {
        int start = words.is(place, Kind.NAME) ? place : first(place);
        int by = words.isAny(start - 1, WordClass.VON, WordClass.DETERMINER) ? start - 2 : start - 1;
        boolean belongs = words.at(by).is("at") || words.at(by).is("of");
        if (!belongs || !named(by - 1)) {
            return head(by);
        }
        boolean spoken = spokenOf(first(by - 1)) || words.is(by - 1, WordClass.DEPARTMENT) || said(by - 1);
        return spoken || bare(by - 1) ? by - 1 : -1;
    }

    /** The head of compliance at Barlow. */
    private int head(int by) {
        boolean of = words.at(by).is("at") && words.at(by - 2).is("of") && words.is(by - 3, WordClass.ROLE);
        return of && spokenOf(first(by - 3)) ? by - 3 : -1;
    }

    /** Told the buyer at Norbury. */
    private boolean said(int role) {
        return words.is(role, WordClass.CLIENT) && words.at(first(role) - 1).is("the");
    }

    /** The only one who is told, asked or given something by what they do, where nobody has a name. */
    public @Nullable String only() {
        String found = null;
        for (int i = 0; i < words.size(); i++) {
            Token before = named(i) ? words.at(first(i) - 2) : Token.NONE;
            boolean met = before.is(WordClass.RECIPIENT)
                    || before.isVerb(WordClass.GIVE)
                    || before.isVerb(WordClass.PROMISE)
                    || before.isVerb(WordClass.SAY);
            boolean one = named(i) && !vague(i) && !place(i);
            if (one && (met && spokenOf(first(i)) || bare(i))) {
                if (found != null) {
                    return null;
                }
                found = whole(i);
            }
        }
        return found;
    }

    /** Boss wants the list: somebody without an article at the start of a sentence. */
    public boolean bare(int role) {
        Token before = words.at(compound(role) - 1);
        Token after = words.at(role + 1);
        boolean starts = before == Token.NONE || before.is(Kind.STOP) || before.is(Kind.MARK);
        boolean placed = words.is(role, WordClass.ROLE) && (after.is("on") || after.is("at"));
        return starts
                && !vague(role)
                && !words.is(role, WordClass.CLIENT)
                && (after.is("'s")
                        || placed
                        || after.is(WordClass.HONORIFIC)
                        || after.isVerb(Form.S)
                        || after.isVerb(Form.PAST)
                        || after.is(WordClass.FUTURE)
                        || after.is(WordClass.HAVE));
    }

    private int compound(int role) {
        return Compounds.start(words, role, LONGEST);
    }

    /** Where the words of a role begin, but for an article: plant manager, bank's risk team. */
    public int first(int role) {
        int i = compound(role);
        if (words.at(i - 1).is("'s") && words.is(i - 2, Kind.WORD)) {
            return Compounds.start(words, i - 2, LONGEST);
        }
        return words.isAny(i - 1, WordClass.DETERMINER, WordClass.POSSESSIVE) || bare(role) ? i : role;
    }

    /** All words of a role, with what it is of: head of compliance, finance at the council. */
    public String whole(int role) {
        int last = words.is(role + 1, WordClass.ROLE) ? role + 1 : role;
        boolean of = words.at(role + 1).is("of") && words.is(role + 2, WordClass.DEPARTMENT);
        boolean at = words.is(role, WordClass.DEPARTMENT)
                && words.at(role + 1).is("at")
                && words.at(role + 2).is("the")
                && named(role + 3);
        return text(first(role), of ? role + 2 : at ? role + 3 : last);
    }

    /** The words between two places, the second included. */
    String text(int from, int to) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i <= to; i++) {
            boolean apart = !all.isEmpty() && !words.at(i).is("'s");
            all.append(apart ? " " : "").append(words.at(i).text());
        }
        return all.toString();
    }

    /** The last before a place who is spoken of by what they do. */
    public @Nullable String before(int place) {
        for (int i = place - 1; i >= 0; i--) {
            boolean met = named(i)
                    && !words.is(i, WordClass.CLIENT)
                    && !words.at(compound(i) - 2).is("by")
                    && (words.at(compound(i) - 1).is("a")
                            || words.at(compound(i) - 1).is("an"));
            if (named(i) && !vague(i) && !place(i) && (spokenOf(first(i)) || met || bare(i))) {
                return whole(i);
            }
        }
        return null;
    }

    /** My boss, our ops director. */
    public boolean superior(int role) {
        Token owner = words.at(compound(role) - 1);
        return SUPERIORS.contains(words.at(role).norm()) && (owner.is("my") || owner.is("our"));
    }

    /** The florist, their accountant: somebody without a name, but not the client or the rep's own people. */
    public boolean spokenOf(int role) {
        Token before = words.at(role - 1);
        boolean own = before.is("my") || before.is("our");
        boolean definite = before.is("the") || before.is(WordClass.POSSESSIVE) && !own;
        return definite && !words.is(role, WordClass.CLIENT);
    }
}
