package org.trustcoach.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Answer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.intent.Understanding;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;

/**
 * Understands typed words. Inside a dialog an answer to the question at hand comes first; words that are clearly a matter of
 * their own interrupt it. Outside, the intent decides, and where it isn't clear the coach asks.
 */
final class Listener {

    /** The intent of the dialog that shows all topics. */
    private static final String MENU = "what-can-you-do";

    private static final int SECOND_MISS = 2;
    private static final int WORDS_OF_A_NAME = 3;

    private final Dialogs dialogs;
    private final Lines lines;
    private final IntentDetector detector;
    private final IntentPolicy policy;
    private final Talks talks;
    private final Moves moves;

    Listener(Knowledge knowledge, Talks talks, Moves moves) {
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.detector = knowledge.detector();
        this.policy = knowledge.policy();
        this.talks = talks;
        this.moves = moves;
    }

    void listen(Draft draft, String text, Instant now) {
        if (talks.unsettled(draft)) {
            return;
        }
        Optional<Move> meant = Optional.ofNullable(draft.talk().prompt()).flatMap(prompt -> meant(prompt, text));
        if (meant.isPresent()) {
            moves.make(draft, meant.get(), now);
            return;
        }
        Optional<Step.Waiting> waiting = talks.waiting(draft);
        if (waiting.isPresent() && !(waiting.get() instanceof Step.Advise)) {
            inside(draft, waiting.get(), text);
        } else {
            outside(draft, text);
        }
    }

    private static Optional<Move> meant(Prompt prompt, String text) {
        Optional<Move> offered = AnswerMatcher.match(text, prompt.offers()).map(Offer::move);
        return offered.isPresent() || !Zones.areAsked(prompt)
                ? offered
                : Zones.find(text).map(zone -> new Move(Move.Kind.SET_ZONE, zone.getId()));
    }

    private void inside(Draft draft, Step.Waiting waiting, String text) {
        Optional<String> answer = waiting instanceof Step.Ask ask ? ask.expectation().accept(text) : Optional.empty();
        if (answer.isPresent() && !mayBeOwnMatter((Step.Ask) waiting, text)) {
            take(draft, answer.get());
            return;
        }
        List<IntentMatch> ranking = detector.detect(text);
        Optional<Dialog> own = sure(ranking).filter(dialog -> !talks.isAtHand(draft, dialog));
        if (own.isPresent()) {
            route(draft, Decision.SURE, ranking, 0);
            talks.open(draft, own.get());
        } else if (answer.isPresent()) {
            take(draft, answer.get());
        } else {
            missInside(draft, ranking);
        }
    }

    private void take(Draft draft, String answer) {
        route(draft, Decision.ANSWER, List.of(), 0);
        talks.answer(draft, new Answer.Given(answer));
    }

    private static boolean mayBeOwnMatter(Step.Ask ask, String text) {
        Expectation.Kind kind = ask.expectation().kind();
        boolean longName = kind == Expectation.Kind.NAME && text.strip().split("\\s+").length > WORDS_OF_A_NAME;
        return longName || kind == Expectation.Kind.TEXT && text.strip().endsWith("?");
    }

    private void missInside(Draft draft, List<IntentMatch> ranking) {
        int misses = draft.talk().misses() + 1;
        route(draft, Decision.NONE, ranking, misses);
        if (misses < SECOND_MISS) {
            talks.retry(draft);
        } else {
            draft.say(lines.say(LineKey.LEFT_ALONE));
            talks.cancel(draft);
            menu(draft);
        }
    }

    private void outside(Draft draft, String text) {
        List<IntentMatch> ranking = detector.detect(text);
        Understanding understanding = policy.understand(ranking);
        Optional<Dialog> opening = sure(ranking);
        if (opening.isPresent()) {
            route(draft, Decision.SURE, ranking, 0);
            talks.open(draft, opening.get());
            return;
        }
        int misses = draft.talk().misses() + 1;
        boolean asks = understanding instanceof Understanding.Unclear;
        route(draft, asks ? Decision.ASKED : Decision.NONE, ranking, misses);
        if (misses >= SECOND_MISS) {
            menu(draft);
        } else if (understanding instanceof Understanding.Unclear unclear) {
            ask(draft, unclear.guesses());
        } else {
            draft.say(lines.say(LineKey.NOT_UNDERSTOOD));
            draft.keepPrompt();
        }
    }

    private Optional<Dialog> sure(List<IntentMatch> ranking) {
        return policy.understand(ranking) instanceof Understanding.Sure sure
                ? dialogs.opening(sure.intent().id())
                : Optional.empty();
    }

    private void ask(Draft draft, List<Intent> guesses) {
        draft.say(lines.say(LineKey.DID_YOU_MEAN));
        guesses.stream()
                .filter(intent -> dialogs.opening(intent.id()).isPresent())
                .forEach(intent -> draft.offer(capital(intent.label()), new Move(Move.Kind.OPEN, intent.id())));
        draft.offer(AdviceOffers.somethingElse(lines));
    }

    private void menu(Draft draft) {
        draft.talk(draft.talk().missed(0));
        draft.say(lines.say(LineKey.MENU));
        dialogs.opening(MENU).ifPresent(dialog -> talks.open(draft, dialog));
    }

    private static void route(Draft draft, Decision decision, List<IntentMatch> ranking, int misses) {
        draft.talk(draft.talk().by(new Route(decision, ranking)).missed(misses));
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
