package org.trustcoach.commitment.capture.word;

import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Tells where a name is a place's: a client in New York, the Rotherham plant. */
final class Places {

    private static final Set<String> WHERE = Set.of("in", "near");
    private static final Set<String> SITES = Set.of(
            "plant",
            "factory",
            "depot",
            "warehouse",
            "airport",
            "fair",
            "branch",
            "market",
            "station",
            "harbour",
            "yard",
            "dock",
            "terminal",
            "road",
            "street");

    private Places() {}

    static boolean named(List<Token> tokens, int i) {
        Token before = at(tokens, i - 1);
        boolean there = WHERE.contains(before.norm())
                || (before.is("new") || before.is("san"))
                        && WHERE.contains(at(tokens, i - 2).norm());
        boolean owner = at(tokens, i + 1).is("'s");
        return tokens.get(i).capital()
                && (there && !owner || SITES.contains(at(tokens, i + 1).norm()));
    }

    private static Token at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(Kind.WORD) ? tokens.get(i) : Token.NONE;
    }
}
