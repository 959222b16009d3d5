package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trustcoach.commitment.capture.lexicon.Entry;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Finds how long ahead somebody wants to hear of something: “an hour before”, “the day before”, “30 min ahead”. */
final class LeadTimes {

    private static final Set<String> BEFORE = Set.of("before", "beforehand", "ahead", "earlier", "prior", "upfront");
    private static final int LONGEST = 4;

    private LeadTimes() {}

    static List<Token> marked(List<Token> tokens) {
        boolean reminder = tokens.stream().anyMatch(token -> token.isVerb(WordClass.REMIND) || token.is("reminder"));
        if (!reminder) {
            return tokens;
        }
        List<Token> out = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            int length = lengthAt(tokens, i);
            if (length == 0) {
                out.add(tokens.get(i));
                i++;
            } else {
                Token first = tokens.get(i);
                Token last = tokens.get(i + length - 1);
                StringBuilder words = new StringBuilder();
                tokens.subList(i, i + length)
                        .forEach(token -> words.append(token.norm()).append(' '));
                String norm = words.toString().strip();
                out.add(new Token(
                        Kind.LEAD_TIME, norm, norm, first.start(), last.end(), Entry.UNKNOWN, first.opens(), null));
                i += length;
            }
        }
        return out;
    }

    /** A number, a unit, and a word for before. */
    private static int lengthAt(List<Token> tokens, int at) {
        if (!counts(tokens.get(at))) {
            return 0;
        }
        boolean unit = LeadTime.isUnit(tokens.get(at).norm());
        for (int i = at + 1; i < tokens.size() && i <= at + LONGEST; i++) {
            Token token = tokens.get(i);
            if (BEFORE.contains(token.norm())) {
                return unit ? i - at + 1 : 0;
            }
            if (token.is("in") && i + 1 < tokens.size() && tokens.get(i + 1).is("advance")) {
                return unit ? i - at + 2 : 0;
            }
            unit |= LeadTime.isUnit(token.norm());
            if (!LeadTime.isUnit(token.norm()) && !counts(token) && !token.is("an")) {
                return 0;
            }
        }
        return 0;
    }

    static boolean counts(Token token) {
        return token.is(Kind.NUMBER) || token.is("the") || LeadTime.number(token.norm()) > 0 || token.is("half");
    }
}
