package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.word.Token.Kind;

/** Makes one word of each name: known clients first, then what looks like a name. */
final class Names {

    private final Clients clients;

    Names(Clients clients) {
        this.clients = clients;
    }

    List<Token> marked(List<Token> tokens, String text) {
        List<Token> out = new ArrayList<>(tokens.size());
        boolean careless = LowerNames.careless(text);
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Clients.Match client = token.is(Kind.WORD) ? clients.at(tokens, i) : null;
            if (client != null) {
                out.add(named(tokens, i, client.length(), client.name()));
                i += client.length();
            } else if (!Capitals.place(tokens, i)
                    && (NameForms.startsAt(tokens, i) || careless && LowerNames.at(tokens, i))) {
                int end = careless && token.is(WordClass.TITLE) ? i + 2 : i + 1;
                while (NameForms.goesOn(tokens, end)) {
                    end++;
                }
                out.add(named(
                        tokens,
                        i,
                        end - i,
                        written(text.substring(
                                token.start(), tokens.get(end - 1).end()))));
                boolean called = end < tokens.size() && tokens.get(end).is(WordClass.HONORIFIC);
                i = called ? end + 1 : end;
            } else {
                out.add(token);
                i++;
            }
        }
        return out;
    }

    private static Token named(List<Token> tokens, int at, int length, String name) {
        Token first = tokens.get(at);
        Token last = tokens.get(at + length - 1);
        Token gender = first.is(WordClass.TITLE) ? last : first;
        return new Token(Kind.NAME, name, first.norm(), first.start(), last.end(), gender.entry(), first.opens(), null);
    }

    /** A name typed without its capital gets one. */
    private static String written(String name) {
        int last = name.lastIndexOf(' ') + 1;
        boolean low = name.chars().noneMatch(Character::isUpperCase);
        String first = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return low && last > 0
                ? first.substring(0, last) + Character.toUpperCase(name.charAt(last)) + name.substring(last + 1)
                : first;
    }
}
