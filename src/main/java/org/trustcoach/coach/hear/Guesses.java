package org.trustcoach.coach.hear;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.intent.Intent;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;

/** What may be meant, as buttons. */
final class Guesses {

    /** The intent of the dialog that shows all topics. */
    static final String MENU = "what-can-you-do";

    private Guesses() {}

    /** Those that a dialog opens for; never the menu, which comes by itself when all else fails. */
    static List<Intent> open(List<Intent> guesses, Dialogs dialogs) {
        return guesses.stream()
                .filter(intent -> !intent.id().equals(MENU)
                        && dialogs.opening(intent.id()).isPresent())
                .toList();
    }

    /** Those that a dialog about clients opens for, each once; those that are on offer already stand last. */
    static List<Intent> freshFirst(Draft draft, Stream<Intent> intents, Dialogs dialogs) {
        List<String> shown = Optional.ofNullable(draft.talk().prompt()).map(Prompt::offers).stream()
                .flatMap(List::stream)
                .filter(offer -> offer.move().kind() == Move.Kind.OPEN)
                .map(offer -> offer.move().target())
                .toList();
        return intents.distinct()
                .filter(intent -> dialogs.opening(intent.id())
                        .filter(dialog -> !dialog.isBasic())
                        .isPresent())
                .sorted(Comparator.comparing((Intent intent) -> shown.contains(intent.id())))
                .toList();
    }

    /** The button of the menu, if there is one. */
    static void offerMenu(Draft draft, List<Intent> intents, Dialogs dialogs) {
        intents.stream()
                .filter(intent ->
                        intent.id().equals(MENU) && dialogs.opening(intent.id()).isPresent())
                .forEach(intent -> draft.offer(capital(intent.label()), new Move(Move.Kind.OPEN, MENU)));
    }

    /** One button for each that a dialog opens for. */
    static void offer(Draft draft, List<Intent> guesses, Dialogs dialogs) {
        open(guesses, dialogs)
                .forEach(intent -> draft.offer(capital(intent.label()), new Move(Move.Kind.OPEN, intent.id())));
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
