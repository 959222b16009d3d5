package org.trustcoach.commitment.capture.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The clients that are known by name. One word of a name is enough where it is one client's alone. */
public final class Clients {

    /** Nobody is known. */
    public static final Clients NONE = of(List.of());

    private final Map<String, List<Client>> byFirstWord = new HashMap<>();

    private record Client(String name, List<String> words) {}

    private Clients() {}

    public static Clients of(List<String> names) {
        Clients clients = new Clients();
        Map<String, Integer> owners = new HashMap<>();
        for (String name : names) {
            words(name).stream().distinct().forEach(word -> owners.merge(word, 1, Integer::sum));
        }
        for (String name : names) {
            List<String> words = words(name);
            clients.add(new Client(name.strip(), words));
            if (words.size() > 1) {
                words.stream()
                        .filter(word -> word.length() > 2 && owners.getOrDefault(word, 0) == 1)
                        .forEach(word -> clients.add(new Client(name.strip(), List.of(word))));
            }
        }
        return clients;
    }

    private static List<String> words(String name) {
        return List.of(name.strip().toLowerCase(Locale.ROOT).split("[\\s]+"));
    }

    private void add(Client client) {
        byFirstWord
                .computeIfAbsent(client.words().get(0), any -> new ArrayList<>())
                .add(client);
    }

    /** The longest client's name that stands at a place. */
    @Nullable
    Match at(List<Token> tokens, int at) {
        Match longest = null;
        for (Client client : byFirstWord.getOrDefault(tokens.get(at).norm(), List.of())) {
            int length = client.words().size();
            if ((longest == null || length > longest.length()) && stands(client, tokens, at)) {
                longest = new Match(client.name(), length);
            }
        }
        return longest;
    }

    /** A word that is also a common one must be written as a name. */
    private static boolean stands(Client client, List<Token> tokens, int at) {
        if (at + client.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < client.words().size(); i++) {
            if (!tokens.get(at + i).is(client.words().get(i))) {
                return false;
            }
        }
        Token first = tokens.get(at);
        return client.words().size() > 1 || NameForms.onlyAName(first) || first.capital();
    }

    record Match(String name, int length) {}
}
