package org.trustcoach.coach.command;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.match.FirstNames;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.dialog.word.Words;

/** “Forget Anna”, typed without the slash: the command that asks whether to delete what is kept about a client. */
public final class ForgettingWords {

    private static final int LONGEST = 60;

    /** With which one of the verbs begins. */
    private static final String INITIALS = "fderFDER";

    private static final List<String> VERBS = List.of("forget ", "delete ", "erase ", "remove ");

    private static final List<String> ALL = List.of(
            "everything about ",
            "everything on ",
            "everything for ",
            "all about ",
            "all on ",
            "all data on ",
            "all data about ",
            "the data on ",
            "the client ",
            "client ",
            "about ");

    private static final List<String> ENDS = List.of(" please", " now", " completely", " altogether");

    private static final Pattern STRANGER = Pattern.compile(
            "^(?i:forget|delete|erase|remove) (?i:everything about |all about |about )?(\\p{Lu}\\p{L}+)[.!]?$");

    private ForgettingWords() {}

    /** The command that such words mean; empty if they are about anything else, such as a promise to a client. */
    public static Optional<String> find(String text, Ledger ledger) {
        if (text.length() > LONGEST || INITIALS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String words = Words.normalise(text);
        return VERBS.stream()
                .filter(words::startsWith)
                .findFirst()
                .flatMap(verb -> client(bare(words.substring(verb.length())), ledger.clients())
                        .or(() -> stranger(text)))
                .map(name -> "/forget " + name);
    }

    private static String bare(String rest) {
        String name = rest;
        for (String all : ALL) {
            name = name.startsWith(all) ? name.substring(all.length()) : name;
        }
        for (String end : ENDS) {
            name = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        }
        return name;
    }

    private static Optional<String> client(String name, List<String> clients) {
        return clients.stream()
                .filter(client -> isMeant(name, Words.normalise(client)))
                .findFirst();
    }

    private static boolean isMeant(String name, String client) {
        return name.equals(client) || name.equals(client + "s data") || client.startsWith(name + " ");
    }

    private static Optional<String> stranger(String text) {
        Matcher named = STRANGER.matcher(text.strip());
        return named.find() ? Optional.of(named.group(1)).filter(FirstNames::areThese) : Optional.empty();
    }
}
