package org.trustcoach.coach;

import java.util.List;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.intent.Intent;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;

/** What to do with words that weren't understood: ask once in other words, then show what there is, and never go in circles. */
final class Misses {

    private static final int SECOND = 2;

    private final Dialogs dialogs;
    private final Lines lines;
    private final Talks talks;
    private final Comfort comfort;

    Misses(Knowledge knowledge, Talks talks, Comfort comfort) {
        this.comfort = comfort;
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.talks = talks;
    }

    /** Words that don't answer the question at hand. */
    void inside(Draft draft, Interpretation meaning, String text) {
        if (meaning instanceof Interpretation.Foreign foreign) {
            foreign(draft, foreign.language());
            return;
        }
        if (meaning instanceof Interpretation.MaybeInDistress maybe) {
            comfort.ask(draft, maybe, text);
            return;
        }
        int misses = draft.talk().misses() + 1;
        route(draft, new Route(Decision.NONE, meaning.ranking()), misses);
        if (misses < SECOND) {
            talks.retry(draft);
        } else {
            leaveAlone(draft);
        }
    }

    /** Words whose intent isn't clear, with no question at hand. */
    void outside(Draft draft, Interpretation meaning, String text) {
        if (meaning instanceof Interpretation.Foreign foreign) {
            foreign(draft, foreign.language());
            return;
        }
        if (meaning instanceof Interpretation.MaybeInDistress maybe) {
            comfort.ask(draft, maybe, text);
            return;
        }
        Rehearsals.misunderstood(talks.floor(draft), text);
        int misses = draft.talk().misses() + 1;
        List<Intent> guesses = misses < SECOND ? Guesses.open(meaning.guesses(), dialogs) : List.of();
        route(draft, new Route(guesses.isEmpty() ? Decision.NONE : Decision.ASKED, meaning.ranking()), misses);
        if (misses >= SECOND) {
            menu(draft);
        } else if (!guesses.isEmpty()) {
            ask(draft, guesses);
        } else {
            draft.say(lines.say(LineKey.NOT_UNDERSTOOD));
            draft.keepPrompt();
        }
    }

    /** The menu is the way out of every question but its own. */
    private void leaveAlone(Draft draft) {
        boolean atMenu = draft.talk()
                .position()
                .top()
                .filter(frame -> isMenu(frame.dialog()))
                .isPresent();
        talks.cancel(draft);
        if (atMenu) {
            draft.talk(draft.talk().missed(0));
            draft.say(lines.say(LineKey.SOMETHING_ELSE));
        } else {
            draft.say(lines.say(LineKey.LEFT_ALONE));
            menu(draft);
        }
    }

    private boolean isMenu(String dialog) {
        return dialogs.opening(Guesses.MENU)
                .filter(menu -> menu.id().equals(dialog))
                .isPresent();
    }

    /** Another language is no miss: a menu in English would help nobody. */
    private void foreign(Draft draft, String language) {
        route(draft, new Route(Decision.LANGUAGE, List.of()), 0);
        draft.say(lines.say(LineKey.OTHER_LANGUAGE, "language", language));
        draft.keepPrompt();
    }

    private void ask(Draft draft, List<Intent> guesses) {
        draft.say(lines.say(LineKey.DID_YOU_MEAN));
        Guesses.offer(draft, guesses, dialogs);
        draft.offer(AdviceOffers.somethingElse(lines));
    }

    private void menu(Draft draft) {
        draft.talk(draft.talk().missed(0));
        draft.say(lines.say(LineKey.MENU));
        dialogs.opening(Guesses.MENU).ifPresent(dialog -> talks.open(draft, dialog));
    }

    private static void route(Draft draft, Route route, int misses) {
        draft.talk(draft.talk().by(route).missed(misses));
    }
}
