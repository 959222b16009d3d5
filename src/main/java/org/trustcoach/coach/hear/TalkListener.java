package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.TalkAtHand;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Answer;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.dialog.word.YesNo;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;

/**
 * Hears words about the talk at hand, or about something new. Inside a dialog an answer to the question at hand comes first; words
 * that are clearly a matter of their own interrupt it. Outside, the intent decides, and where it isn't clear the coach asks.
 */
final class TalkListener {

    private final Dialogs dialogs;
    private final Lines lines;
    private final Talks talks;
    private final TalkAtHand atHand;
    private final Moves moves;
    private final Misses misses;
    private final LineListener rehearsal;
    private final Practising practising;

    TalkListener(Knowledge knowledge, Talks talks, Moves moves, LineListener rehearsal) {
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.talks = talks;
        this.atHand = talks.atHand();
        this.moves = moves;
        this.misses = new Misses(knowledge, talks, new Comfort(knowledge, talks));
        this.rehearsal = rehearsal;
        this.practising = new Practising(knowledge, talks.rehearsals());
    }

    /** What a message clearly is a matter of; empty if of nothing. */
    Optional<Dialog> matter(Draft draft, String text) {
        return own(rehearsal.meaning(draft, text), text);
    }

    /** Whether the question at hand asks for this kind of answer, and this is one. */
    boolean isAnswer(Draft draft, String text, Expectation.Kind kind) {
        return atHand.waiting(draft)
                .filter(Step.Ask.class::isInstance)
                .map(step -> ((Step.Ask) step).expectation())
                .filter(expectation ->
                        expectation.kind() == kind && expectation.accept(text).isPresent())
                .isPresent();
    }

    /** Whether nothing is known of what a message is about, and no words of one's own are waited for. */
    boolean isLost(Draft draft, String text) {
        boolean awaited =
                atHand.waiting(draft).filter(Step.Ask.class::isInstance).isPresent();
        Interpretation meaning = rehearsal.meaning(draft, text);
        return !awaited
                && sure(meaning).isEmpty()
                && (meaning instanceof Interpretation.Heard || meaning instanceof Interpretation.Nod);
    }

    /** Whether this is one more line to the client of a rehearsal that has just ended. */
    boolean isBehindTheEnd(Draft draft, String text) {
        return talks.rehearsals().isOver(offers(draft))
                && Asides.isToSomebody(text)
                && matter(draft, text).isEmpty();
    }

    /** Hears a message in which these promises were heard. */
    void hear(Draft draft, String text, List<Captured> heard) {
        Optional<Step.Waiting> waiting = atHand.waiting(draft);
        boolean question = waiting.isPresent() && !(waiting.get() instanceof Step.Advise);
        if (heard.isEmpty() && isYesToSeveral(draft, text)) {
            nod(draft, text);
        } else if (question && wantsSomethingElse(text)) {
            moves.drop(draft);
        } else if (question) {
            inside(draft, waiting.get(), text, heard);
        } else {
            outside(draft, text, heard);
        }
    }

    /** Where a city was asked for and this is none: a matter of its own, or the question is asked again. */
    void noCity(Draft draft, String text) {
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> own = sure(meaning);
        if (own.isPresent()) {
            open(draft, own.get(), text, meaning);
        } else {
            draft.took(new Route(Decision.NONE, meaning.ranking()), 0);
            Zones.offerAgain(draft, lines);
        }
    }

    /** Whether scripts were changed so that the talk can't go on. Nobody is led back who has something else in mind. */
    boolean leftBehind(Draft draft, String text) {
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

    /** What is on offer. */
    static List<Offer> offers(Draft draft) {
        return Optional.ofNullable(draft.talk().prompt()).map(Prompt::offers).orElse(List.of());
    }

    /**
     * Opens a dialog; where situations to rehearse are on offer, the one that it advises on is meant. Whoever has said what they want
     * to practise isn't asked for it.
     */
    private void open(Draft draft, Dialog dialog, String text, Interpretation meaning) {
        boolean practice = moves.isAboutPractice(dialog);
        List<Offer> told = practice || practising.isAsked(text) ? practising.situations(text) : List.of();
        Optional<Offer> situation = talks.rehearsals()
                .meant(offers(draft), dialog)
                .or(() -> told.stream().findFirst().filter(one -> told.size() == 1))
                .or(() -> practice && told.isEmpty() ? advised(draft) : Optional.empty());
        draft.took(new Route(Decision.SURE, meaning.ranking()), 0);
        if (situation.isPresent()) {
            moves.make(draft, situation.get().move());
        } else if (told.isEmpty()) {
            moves.open(draft, dialog, text);
        } else {
            talks.rehearsals().offer(talks.floor(draft), told);
        }
    }

    /** What was just advised on is what is practised, if nothing else was told. */
    private Optional<Offer> advised(Draft draft) {
        return talks.atHand().isAdvised(draft)
                ? offers(draft).stream()
                        .filter(offer -> offer.move().kind() == Move.Kind.PRACTISE)
                        .findFirst()
                : Optional.empty();
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
        boolean interjected = (FollowUps.is(text) || meaning.isGreeting())
                && atHand.choice(draft).isPresent();
        Optional<Dialog> own = own(meaning, text).filter(dialog -> !interjected && !atHand.includes(draft, dialog));
        if (own.isPresent()) {
            open(draft, own.get(), text, meaning);
        } else if (answer.isPresent()) {
            take(draft, answer.get());
        } else if (meaning instanceof Interpretation.Nod && atHand.isMenu(draft)) {
            nod(draft, text); // a menu holds nobody
        } else if (heard.isEmpty()) {
            misses.inside(draft, meaning, text);
        } else {
            promised(draft, meaning);
        }
    }

    private void take(Draft draft, String answer) {
        draft.took(new Route(Decision.ANSWER, List.of()), 0);
        talks.answer(draft, new Answer.Given(answer));
    }

    private void outside(Draft draft, String text, List<Captured> heard) {
        Interpretation meaning = rehearsal.meaning(draft, text);
        Optional<Dialog> opening = own(meaning, text);
        if (opening.isPresent()) {
            open(draft, opening.get(), text, meaning);
        } else if (meaning instanceof Interpretation.Nod) {
            nod(draft, text);
        } else if (heard.isEmpty() && !moves.showNamed(draft, text)) {
            misses.outside(draft, meaning, text);
        } else if (!heard.isEmpty()) {
            promised(draft, meaning);
        }
    }

    private void nod(Draft draft, String text) {
        draft.took(new Route(Decision.NOD, List.of()), 0);
        draft.say(isYesToSeveral(draft, text) ? lines.say(RouteKey.WHICH_ONE) : lines.say(LineKey.NOD));
        draft.keepPrompt();
    }

    /** Whether it is a yes to a choice, which doesn't say what. */
    private static boolean isYesToSeveral(Draft draft, String text) {
        List<Offer> offers = offers(draft);
        return YesNo.read(text).orElse(false) && (isChoiceOfPromises(offers) || isChoiceOfMatters(offers));
    }

    /** Whether it is asked which matter is meant, or whether the person is well. */
    private static boolean isChoiceOfMatters(List<Offer> offers) {
        long matters = offers.stream()
                .filter(offer -> offer.move().kind() == Move.Kind.OPEN)
                .count();
        return matters > 1 || offers.stream().anyMatch(offer -> offer.move().kind() == Move.Kind.NOT_WELL);
    }

    /** Whether each button stands for one of several promises, but for the one that means none. */
    private static boolean isChoiceOfPromises(List<Offer> offers) {
        return offers.size() > 2
                && offers.stream().allMatch(offer -> offer.move().kind() == Move.Kind.PROMISE)
                && offers.get(0).label().equals("1");
    }

    /** What is said about a promise is answer enough. */
    private void promised(Draft draft, Interpretation meaning) {
        draft.took(new Route(Decision.PROMISE, meaning.ranking()), 0);
        Zones.offerIfNeeded(draft, lines);
    }

    /** What is surely meant; whoever begins with “practise the call” wants to practise. */
    private Optional<Dialog> own(Interpretation meaning, String text) {
        return sure(meaning).or(() -> practising.isAsked(text) ? moves.practice() : Optional.empty());
    }

    private Optional<Dialog> sure(Interpretation meaning) {
        return meaning.sure().flatMap(intent -> dialogs.opening(intent.id()));
    }
}
