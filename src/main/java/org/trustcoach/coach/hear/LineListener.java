package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Step;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/** Hears what is said to a client in a rehearsal, and tells it from what is meant for the coach. */
final class LineListener {

    private final Lines lines;
    private final Interpreter interpreter;
    private final Talks talks;
    private final Promises promises;
    private final ButtonWords buttonWords;

    LineListener(Knowledge knowledge, Talks talks, Promises promises) {
        this.buttonWords = new ButtonWords(knowledge.dialogs());
        this.lines = knowledge.lines();
        this.interpreter = knowledge.interpreter();
        this.talks = talks;
        this.promises = promises;
    }

    /** Whether a line to a client is waited for. */
    boolean isUnderWay(Draft draft) {
        return talks.atHand()
                .waiting(draft)
                .filter(Step.Rehearse.class::isInstance)
                .isPresent();
    }

    /** What is written for a client sounds like many things: in a rehearsal only what is certain counts. */
    Optional<Interpretation.InDistress> distress(Draft draft, String text) {
        if (isUnderWay(draft)) {
            return interpreter.plainDistress(text);
        }
        return buttonWords.areThese(text) ? Optional.empty() : interpreter.distress(text);
    }

    /** What a message means, once {@link #distress} found none in it. */
    Interpretation meaning(Draft draft, String text) {
        if (isUnderWay(draft)) {
            return interpreter.interpret(text);
        }
        return buttonWords.areThese(text) ? interpreter.interpretWork(text) : interpreter.interpretCalm(text);
    }

    /** Whether a message is a line to the client. */
    boolean isForClient(Draft draft, String text, boolean zoneIsAsked) {
        return isUnderWay(draft)
                && !zoneIsAsked
                && draft.talk().asked() == null
                && !isQuestionToCoach(text)
                && !isPromiseToSomebodyElse(draft, text);
    }

    private boolean isQuestionToCoach(String text) {
        return Asides.isAside(text) && interpreter.interpret(text).sure().isPresent();
    }

    private boolean isPromiseToSomebodyElse(Draft draft, String text) {
        return Asides.tellsOfSomebodyElse(text) && !promises.hear(draft, text).isEmpty();
    }

    void hear(Draft draft, String text) {
        if (interpreter.interpret(text) instanceof Interpretation.Foreign foreign) {
            route(draft, Decision.LANGUAGE);
            draft.say(lines.say(LineKey.OTHER_LANGUAGE, "language", foreign.language()));
            draft.keepPrompt();
            return;
        }
        route(draft, Decision.ANSWER);
        draft.talk().position().top().ifPresent(frame -> talks.rehearsals().hear(talks.floor(draft), frame, text));
    }

    private static void route(Draft draft, Decision decision) {
        draft.took(new Route(decision, List.of()), 0);
    }
}
