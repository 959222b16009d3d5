package org.trustcoach.coach.hear;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.match.AnswerMatcher;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.side.ZoneQuestion;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.Signposts;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.dialog.Answer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;

/**
 * Understands typed words. Inside a dialog an answer to the question at hand comes first; words that are clearly a matter of
 * their own interrupt it. Outside, the intent decides, and where it isn't clear the coach asks.
 */
public final class Listener {

    private final Dialogs dialogs;
    private final Lines lines;
    private final Comfort comfort;
    private final Talks talks;
    private final Moves moves;
    private final Misses misses;
    private final LineListener rehearsal;
    private final TypedButtons buttons;
    private final Promises promises;
    private final TypedSettings typed;

    public Listener(Knowledge knowledge, Talks talks, Moves moves, Promises promises) {
        this.promises = promises;
        this.typed = new TypedSettings(knowledge.lines(), moves, promises);
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.comfort = new Comfort(knowledge, talks);
        this.talks = talks;
        this.moves = moves;
        this.misses = new Misses(knowledge, talks, comfort);
        this.rehearsal = new LineListener(knowledge, talks, promises);
        this.buttons = new TypedButtons(
                talks, rehearsal, new Signposts(knowledge, talks.rehearsals().situations()));
    }

    public void listen(Draft draft, String text, Instant now) {
        Optional<Move> meant = buttons.meant(draft, text);
        if (meant.isEmpty()) {
            ZoneQuestion.leave(draft, text, talks.waiting(draft));
        }
        Optional<Interpretation.InDistress> distress =
                meant.isPresent() && AnswerMatcher.isShort(text) ? Optional.empty() : rehearsal.distress(draft, text);
        if (distress.isPresent() && rehearsal.isUnderWay(draft)) {
            comfort.ask(draft, distress.get().distress(), text);
        } else if (distress.isPresent()) {
            comfort.comfort(draft, distress.get());
        } else if (meant.isPresent()) {
            moves.make(draft, meant.get(), now);
        } else if (rehearsal.isForClient(draft, text, ZoneQuestion.isOpen(draft))) {
            if (!leftBehind(draft, text)) {
                rehearsal.hear(draft, text);
            }
        } else if (!isExercise(draft, text) && typed.hear(draft, text)) {
            draft.talk(draft.talk().missed(0));
        } else if (promises.answer(draft, text)) {
            route(draft, new Route(Decision.PROMISE, List.of()), 0);
            settled(draft);
        } else {
            withPromises(draft, text);
        }
    }

    /** A message is answered, and what it promises is offered besides; one that is nothing but a promise needs no other answer. */
    private void withPromises(Draft draft, String text) {
        // what would be said to a client in an exercise is promised to nobody
        List<Captured> heard = isExercise(draft, text) ? List.of() : promises.hear(draft, text);
        Optional<Dialog> own = heard.isEmpty() ? Optional.empty() : sure(rehearsal.meaning(draft, text));
        boolean matterOfPromises = own.filter(moves::isAboutPromises).isPresent();
        boolean answer =
                asked(draft, text).filter(Expectation.Kind.TEXT::equals).isPresent();
        if (answer || own.isPresent() && !matterOfPromises) {
            // who asks for advice says “I have to …” as well: only what is due some time ahead is worth a card then
            heard = heard.stream().filter(one -> Promises.isAhead(draft, one)).toList();
        }
        if (matterOfPromises || own.isEmpty() && !answer && promises.isAll(text, heard)) {
            route(draft, new Route(Decision.PROMISE, List.of()), 0);
            settled(draft);
        } else if (ZoneQuestion.isOpen(draft) && heard.isEmpty()) {
            elsewhere(draft, text);
        } else if (!leftBehind(draft, text)) {
            hear(draft, text, heard);
        }
        promises.offer(draft, text, heard);
    }

    private boolean isExercise(Draft draft, String text) {
        return asked(draft, text).filter(Expectation.Kind.LINE::equals).isPresent();
    }

    /** What the question at hand asks for, if this is an answer to it. */
    private Optional<Expectation.Kind> asked(Draft draft, String text) {
        return talks.waiting(draft)
                .filter(Step.Ask.class::isInstance)
                .map(step -> ((Step.Ask) step).expectation())
                .filter(expectation -> expectation.accept(text).isPresent())
                .map(Expectation::kind);
    }

    /** What is said about a promise leaves the talk where it is. */
    private void settled(Draft draft) {
        if (draft.asksZone()) {
            Zones.offer(draft, lines, LineKey.ZONE_FOR_REMINDERS);
        }
        draft.keepPrompt();
    }

    private void hear(Draft draft, String text, List<Captured> heard) {
        Optional<Step.Waiting> waiting = talks.waiting(draft);
        boolean question = waiting.isPresent() && !(waiting.get() instanceof Step.Advise);
        if (question && wantsSomethingElse(text)) {
            moves.drop(draft);
        } else if (question) {
            inside(draft, waiting.get(), text, heard);
        } else {
            outside(draft, text, heard);
        }
    }

    /** No city: a matter of its own, or the question is asked again. */
    private void elsewhere(Draft draft, String text) {
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> own = sure(meaning);
        if (own.isPresent()) {
            open(draft, own.get(), text, meaning);
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
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> own = sure(meaning);
        if (own.isPresent()) {
            talks.letGo(draft);
            open(draft, own.get(), text, meaning);
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

    private void open(Draft draft, Dialog dialog, String text, Interpretation meaning) {
        route(draft, new Route(Decision.SURE, meaning.ranking()), 0);
        moves.open(draft, dialog, text);
    }

    /** Whoever wants something else is never held by a question. */
    private boolean wantsSomethingElse(String text) {
        return Words.normalise(text).equals(Words.normalise(lines.label(LineKey.BUTTON_SOMETHING_ELSE)));
    }

    private void inside(Draft draft, Step.Waiting waiting, String text, List<Captured> heard) {
        Optional<String> answer =
                waiting instanceof Step.Ask ask ? ask.expectation().accept(text) : Optional.empty();
        if (answer.isPresent() && !Asides.mayBeOwnMatter((Step.Ask) waiting, text)) {
            take(draft, answer.get());
            return;
        }
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> own = sure(meaning).filter(dialog -> !talks.isAtHand(draft, dialog));
        if (own.isPresent()) {
            open(draft, own.get(), text, meaning);
        } else if (answer.isPresent()) {
            take(draft, answer.get());
        } else if (heard.isEmpty()) {
            misses.inside(draft, meaning, text);
        } else {
            route(draft, new Route(Decision.PROMISE, meaning.ranking()), 0);
            settled(draft);
        }
    }

    private void take(Draft draft, String answer) {
        route(draft, new Route(Decision.ANSWER, List.of()), 0);
        talks.answer(draft, new Answer.Given(answer));
    }

    private void outside(Draft draft, String text, List<Captured> heard) {
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> opening = sure(meaning);
        if (opening.isPresent()) {
            open(draft, opening.get(), text, meaning);
        } else if (meaning instanceof Interpretation.Nod) {
            route(draft, new Route(Decision.NOD, List.of()), 0);
            draft.say(lines.say(LineKey.NOD));
            draft.keepPrompt();
        } else if (heard.isEmpty()) {
            misses.outside(draft, meaning, text);
        } else {
            route(draft, new Route(Decision.PROMISE, meaning.ranking()), 0);
            settled(draft);
        }
    }

    private Optional<Dialog> sure(Interpretation meaning) {
        return meaning.sure().flatMap(intent -> dialogs.opening(intent.id()));
    }

    private static void route(Draft draft, Route route, int misses) {
        draft.talk(draft.talk().by(route).missed(misses));
    }
}
