package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.match.AnswerMatcher;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.side.ZoneQuestion;
import org.trustcoach.coach.talk.Signposts;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Step;
import org.trustcoach.session.Move;
import org.trustcoach.session.Route;
import org.trustcoach.understanding.Interpretation;

/** Hears typed words. They go the first of these ways that takes them: distress, a button, a client's line, a setting, a promise, the talk. */
public final class Listener {

    private final Comfort comfort;
    private final Talks talks;
    private final Moves moves;
    private final LineListener rehearsal;
    private final TypedButtons buttons;
    private final TypedSettings typed;
    private final TalkListener talk;
    private final PromiseListener promises;

    public Listener(Knowledge knowledge, Talks talks, Moves moves, Promises promises) {
        this.comfort = new Comfort(knowledge, talks);
        this.talks = talks;
        this.moves = moves;
        this.rehearsal = new LineListener(knowledge, talks, promises);
        this.buttons = new TypedButtons(
                talks, rehearsal, new Signposts(knowledge, talks.rehearsals().situations()), promises);
        this.typed = new TypedSettings(knowledge.lines(), moves, promises);
        this.talk = new TalkListener(knowledge, talks, moves, rehearsal);
        this.promises = new PromiseListener(knowledge.lines(), promises, moves, talk);
    }

    /** Whether words may be a command: they are those of no button on offer, and no words of one's own are waited for. */
    public boolean isFreeFor(Draft draft, String text) {
        boolean awaited = talks.atHand()
                .waiting(draft)
                .filter(step -> step instanceof Step.Ask || step instanceof Step.Rehearse)
                .isPresent();
        return !awaited && buttons.meant(draft, text).isEmpty();
    }

    /** Does what these words ask for, or says that they weren't understood. */
    public void listen(Draft draft, String text) {
        Optional<Move> meant = buttons.meant(draft, text);
        if (meant.isEmpty()) {
            ZoneQuestion.leave(draft, text, talks.atHand().waiting(draft));
        }
        Optional<Interpretation.InDistress> distress =
                meant.isPresent() && AnswerMatcher.isShort(text) ? Optional.empty() : rehearsal.distress(draft, text);
        if (distress.isPresent()) {
            comfort(draft, distress.get(), text);
        } else if (meant.isPresent()) {
            moves.make(draft, meant.get());
        } else if (rehearsal.isForClient(draft, text, ZoneQuestion.isOpen(draft))) {
            hearLine(draft, text);
        } else if (talk.isBehindTheEnd(draft, text)) {
            draft.took(new Route(Route.Decision.ANSWER, List.of()), 0);
            talks.rehearsals().over(talks.floor(draft), TalkListener.offers(draft));
        } else if (talks.rehearsals().compareInWords(talks.floor(draft), text)) {
            draft.took(new Route(Route.Decision.BUTTON, List.of()), 0);
        } else if (!talk.isAnswer(draft, text, Expectation.Kind.LINE) && typed.hear(draft, text)) {
            draft.talk(draft.talk().missed(0));
        } else {
            promises.hear(draft, text);
        }
    }

    private void comfort(Draft draft, Interpretation.InDistress distress, String text) {
        if (rehearsal.isUnderWay(draft)) {
            comfort.ask(draft, distress.distress(), text);
        } else {
            comfort.comfort(draft, distress);
        }
    }

    private void hearLine(Draft draft, String text) {
        if (!talk.leftBehind(draft, text)) {
            rehearsal.hear(draft, text);
        }
    }
}
