package org.trustcoach.coach;

import java.util.List;
import java.util.Locale;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.intent.Intent;
import org.trustcoach.session.Move;

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

    /** One button for each that a dialog opens for. */
    static void offer(Draft draft, List<Intent> guesses, Dialogs dialogs) {
        open(guesses, dialogs)
                .forEach(intent -> draft.offer(capital(intent.label()), new Move(Move.Kind.OPEN, intent.id())));
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
