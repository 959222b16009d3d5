package org.trustcoach.coach.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.draft.Bearers;

/** Whom “she” or “he” means where the message names nobody: whoever was named last with a promise, and can be. */
final class LastNamed {

    /** Of whom nothing was said for so long isn't meant by a pronoun. */
    private static final Duration LATELY = Duration.ofHours(1);

    private static final List<String> PRONOUNS = List.of("she", "he", "her", "him");

    private final Desk desk;

    LastNamed(Desk desk) {
        this.desk = desk;
    }

    /** Who is meant; the name in the message if there is one. */
    @Nullable
    String who(String text, Captured heard) {
        if (heard.who() != null) {
            return heard.who();
        }
        String said = text.substring(heard.start(), heard.end()).toLowerCase(Locale.ROOT);
        List<String> words = List.of(said.split("[^\\p{L}]+"));
        return words.stream()
                .filter(PRONOUNS::contains)
                .findFirst()
                .flatMap(this::meant)
                .orElse(null);
    }

    private Optional<String> meant(String pronoun) {
        return named().stream()
                .filter(name -> Bearers.fit(name, pronoun) > Bearers.HARDLY)
                .max(Comparator.comparingInt(name -> Bearers.fit(name, pronoun)));
    }

    /** Names, the latest first. */
    private List<String> named() {
        Instant since = desk.now().minus(LATELY);
        Stream<Named> saved = desk.session().ledger().open().stream()
                .filter(one -> !one.history().get(0).at().isBefore(since))
                .map(one -> new Named(one.id(), one.who()));
        Stream<Named> offered = desk.session().talk().offered().stream().map(one -> new Named(one.id(), one.who()));
        return Stream.concat(saved, offered)
                .sorted(Comparator.comparing(Named::id, Offered.OLDEST_FIRST).reversed())
                .flatMap(named -> Stream.ofNullable(named.name()))
                .toList();
    }

    private record Named(String id, @Nullable String name) {}
}
