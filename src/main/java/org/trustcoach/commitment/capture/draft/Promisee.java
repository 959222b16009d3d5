package org.trustcoach.commitment.capture.draft;

import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.clause.Clause;
import org.trustcoach.commitment.capture.clause.Subject.Who;
import org.trustcoach.commitment.capture.lexicon.VerbForm.Form;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token;
import org.trustcoach.commitment.capture.word.Words;

/**
 * To whom something is promised; of what others promise, who promised it.
 *
 * @param open whether somebody is meant whose name isn't known
 */
public record Promisee(@Nullable String name, boolean open) {

    /** Nobody is known yet. */
    public static final Promisee NONE = new Promisee(null, false);

    /** Whom a promise was made to; of theirs, who made it. */
    public static Promisee of(Words words, People people, Kind kind, Clause clause) {
        if (kind == Kind.THEIRS) {
            boolean quoted = clause.mine() || clause.subject().who() == Who.YOU;
            Clause maker = quoted || clause.subject().at() < 0 ? clause.parent() : clause;
            String speaker = maker == null && quoted ? speaker(words, people, clause) : null;
            if (speaker != null) {
                return new Promisee(speaker, false);
            }
            String who = maker == null || maker.subject().at() < 0
                    ? null
                    : people.at(maker.subject().at());
            return new Promisee(who, who == null);
        }
        Clause parent = clause.parent();
        if (parent != null && !parent.does(WordClass.REMIND)) {
            return told(words, people, parent, clause);
        }
        boolean partner =
                clause.subject().at() >= 0 && words.at(clause.subject().at()).is(Token.Kind.NAME);
        return new Promisee(partner ? people.at(clause.subject().at()) : null, false);
    }

    /** The name before a colon: Tom: “I'll …”; from Tom just now: “I'll …”. */
    private static @Nullable String speaker(Words words, People people, Clause clause) {
        String found = null;
        for (int i = clause.lead(); i < clause.verb(); i++) {
            if (words.at(i).is(":") || words.at(i).is("\"")) {
                return found;
            }
            boolean owner = words.is(i, WordClass.POSSESSIVE) || words.is(i, WordClass.ROLE);
            found = found == null && (words.is(i, Token.Kind.NAME) || owner) ? people.at(i) : found;
        }
        return null;
    }

    private static Promisee told(Words words, People people, Clause parent, Clause clause) {
        if (parent.byPerson()) {
            String who = people.at(parent.subject().at());
            return new Promisee(who, who == null);
        }
        for (int i = parent.verb() + 1; i < Math.min(clause.lead(), clause.verb()); i++) {
            Token token = words.at(i);
            if (token.is("that") || token.is("to") && words.at(i + 1).isVerb(Form.BASE)) {
                break;
            }
            boolean person = token.is(Token.Kind.NAME) || token.is(WordClass.OBJECT) && !token.is(WordClass.ME);
            if (person && !words.at(i + 1).is("'s")) {
                String who = people.at(i);
                return new Promisee(who, who == null);
            }
        }
        String unnamed = people.told(parent.verb() + 1, Math.min(clause.lead(), clause.verb()));
        if (unnamed != null) {
            return new Promisee(unnamed, false);
        }
        return parent.parent() == null ? new Promisee(null, false) : told(words, people, parent.parent(), parent);
    }
}
