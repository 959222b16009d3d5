package org.trustcoach.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Answer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/**
 * Understands typed words. Inside a dialog an answer to the question at hand comes first; words that are clearly a matter of
 * their own interrupt it. Outside, the intent decides, and where it isn't clear the coach asks.
 */
final class Listener {

    private static final int WORDS_OF_A_NAME = 3;
    private static final int WORDS_OF_A_BUTTON = 5;

    private final Dialogs dialogs;
    private final Lines lines;
    private final Interpreter interpreter;
    private final Comfort comfort;
    private final Talks talks;
    private final Moves moves;
    private final Misses misses;

    Listener(Knowledge knowledge, Talks talks, Moves moves) {
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.interpreter = knowledge.interpreter();
        this.comfort = new Comfort(knowledge, talks);
        this.talks = talks;
        this.moves = moves;
        this.misses = new Misses(knowledge, talks, comfort);
    }

    void listen(Draft draft, String text, Instant now) {
        Optional<Move> meant = meant(draft, text);
        Optional<Interpretation.InDistress> distress =
                meant.isPresent() && isShort(text) ? Optional.empty() : interpreter.distress(text);
        if (distress.isPresent()) {
            comfort.comfort(draft, distress.get());
        } else if (meant.isPresent()) {
            moves.make(draft, meant.get(), now);
        } else if (zoneIsAsked(draft)) {
            elsewhere(draft, text);
        } else if (!leftBehind(draft, text)) {
            hear(draft, text);
        }
    }

    /** Such as the words of a button, which may sound worse than they are. */
    private static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= WORDS_OF_A_BUTTON;
    }

    private void hear(Draft draft, String text) {
        Optional<Step.Waiting> waiting = talks.waiting(draft);
        boolean question = waiting.isPresent() && !(waiting.get() instanceof Step.Advise);
        if (question && wantsSomethingElse(text)) {
            moves.drop(draft);
        } else if (question) {
            inside(draft, waiting.get(), text);
        } else {
            outside(draft, text);
        }
    }

    /** What is on offer comes before what the waiting step takes, which may be hidden behind another question. */
    private Optional<Move> meant(Draft draft, String text) {
        List<Offer> offered =
                Optional.ofNullable(draft.talk().prompt()).map(Prompt::offers).orElse(List.of());
        List<Offer> waiting = talks.answers(draft);
        return AnswerMatcher.exact(text, offered)
                .or(() -> AnswerMatcher.exact(text, waiting))
                .or(() -> AnswerMatcher.match(text, offered))
                .map(Offer::move)
                .or(() -> zoneIsAsked(draft) ? zone(text) : Optional.empty())
                .or(() -> AnswerMatcher.match(text, waiting).map(Offer::move));
    }

    private static Optional<Move> zone(String text) {
        return Zones.find(text).map(zone -> new Move(Move.Kind.SET_ZONE, zone.getId()));
    }

    private static boolean zoneIsAsked(Draft draft) {
        return Optional.ofNullable(draft.talk().prompt())
                .filter(Zones::areAsked)
                .isPresent();
    }

    /** No city: a matter of its own, or the question is asked again. */
    private void elsewhere(Draft draft, String text) {
        Interpretation meaning = interpreter.interpret(text);
        Optional<Dialog> own = sure(meaning);
        if (own.isPresent()) {
            open(draft, own.get(), meaning);
        } else {
            route(draft, new Route(Decision.NONE, meaning.ranking()), 0);
            Zones.offerAgain(draft, lines);
        }
    }

    /** Whether scripts were changed so that the talk can't go on. Nobody is led back who has something else in mind. */
    private boolean leftBehind(Draft draft, String text) {
        if (talks.stands(draft)) {
            return talks.unsettled(draft);
        }
        Interpretation meaning = interpreter.interpret(text);
        Optional<Dialog> own = sure(meaning);
        if (own.isPresent()) {
            talks.letGo(draft);
            open(draft, own.get(), meaning);
            return true;
        }
        if (wasAdvised(draft)) {
            talks.letGo(draft);
            return false;
        }
        return talks.unsettled(draft);
    }

    private static boolean wasAdvised(Draft draft) {
        return Optional.ofNullable(draft.talk().prompt()).stream()
                .flatMap(prompt -> prompt.offers().stream())
                .anyMatch(offer -> offer.move().kind() == Move.Kind.ENOUGH);
    }

    private void open(Draft draft, Dialog dialog, Interpretation meaning) {
        route(draft, new Route(Decision.SURE, meaning.ranking()), 0);
        talks.open(draft, dialog);
    }

    /** Whoever wants something else is never held by a question. */
    private boolean wantsSomethingElse(String text) {
        return Words.normalise(text).equals(Words.normalise(lines.label(LineKey.BUTTON_SOMETHING_ELSE)));
    }

    private void inside(Draft draft, Step.Waiting waiting, String text) {
        Optional<String> answer =
                waiting instanceof Step.Ask ask ? ask.expectation().accept(text) : Optional.empty();
        if (answer.isPresent() && !mayBeOwnMatter((Step.Ask) waiting, text)) {
            take(draft, answer.get());
            return;
        }
        Interpretation meaning = interpreter.interpret(text);
        Optional<Dialog> own = sure(meaning).filter(dialog -> !talks.isAtHand(draft, dialog));
        if (own.isPresent()) {
            open(draft, own.get(), meaning);
        } else if (answer.isPresent()) {
            take(draft, answer.get());
        } else {
            misses.inside(draft, meaning);
        }
    }

    private void take(Draft draft, String answer) {
        route(draft, new Route(Decision.ANSWER, List.of()), 0);
        talks.answer(draft, new Answer.Given(answer));
    }

    private static boolean mayBeOwnMatter(Step.Ask ask, String text) {
        Expectation.Kind kind = ask.expectation().kind();
        boolean longName = kind == Expectation.Kind.NAME && text.strip().split("\\s+").length > WORDS_OF_A_NAME;
        return longName || kind == Expectation.Kind.TEXT && text.strip().endsWith("?");
    }

    private void outside(Draft draft, String text) {
        Interpretation meaning = interpreter.interpret(text);
        Optional<Dialog> opening = sure(meaning);
        if (opening.isPresent()) {
            open(draft, opening.get(), meaning);
        } else if (meaning instanceof Interpretation.Nod) {
            route(draft, new Route(Decision.NOD, List.of()), 0);
            draft.say(lines.say(LineKey.NOD));
            draft.keepPrompt();
        } else {
            misses.outside(draft, meaning);
        }
    }

    private Optional<Dialog> sure(Interpretation meaning) {
        return meaning.sure().flatMap(intent -> dialogs.opening(intent.id()));
    }

    private static void route(Draft draft, Route route, int misses) {
        draft.talk(draft.talk().by(route).missed(misses));
    }
}
