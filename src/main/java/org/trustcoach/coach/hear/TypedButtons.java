package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.match.AnswerMatcher;
import org.trustcoach.coach.match.Buttons;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.side.SideQuestion;
import org.trustcoach.coach.side.ZoneQuestion;
import org.trustcoach.coach.talk.Signposts;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.YesNo;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;

/** What typed words do that mean a button. */
final class TypedButtons {

    private final Talks talks;
    private final LineListener rehearsal;
    private final Signposts signposts;
    private final Promises promises;

    TypedButtons(Talks talks, LineListener rehearsal, Signposts signposts, Promises promises) {
        this.talks = talks;
        this.rehearsal = rehearsal;
        this.signposts = signposts;
        this.promises = promises;
    }

    /**
     * What is on offer comes before what the waiting step takes, which may be hidden behind another question. Where no words of one's
     * own are waited for, the label of any button counts. Of exact words those on the card of a promise come first: it stands below the
     * question of a dialog, so that it was read last.
     */
    Optional<Move> meant(Draft draft, String text) {
        List<Offer> offered = TalkListener.offers(draft);
        AnswerMatcher typed = AnswerMatcher.of(text);
        Buttons shown = Buttons.of(offered);
        List<Offer> answers = talks.answers(draft);
        // most often they are what is shown, and say nothing new
        Buttons waiting = answers.equals(offered) ? Buttons.NONE : Buttons.of(answers);
        Optional<Move> exact = typed.exact(shown.ofCards())
                .or(() -> typed.exact(shown))
                .or(() -> typed.exact(waiting))
                .map(Offer::move);
        if (exact.isPresent() || rehearsal.isUnderWay(draft)) {
            return exact.or(() -> ZoneQuestion.answer(draft, text))
                    .or(() -> named(offered, text)); // whatever else sounds like a button may be meant for the client
        }
        boolean no = YesNo.read(text).filter(yes -> !yes).isPresent();
        if (no && promises.isOtherDate(draft, text)) {
            return Optional.empty(); // no, the 5th: the promise holds, and is due then
        }
        return typed.match(shown)
                .map(Offer::move)
                .or(() -> ZoneQuestion.answer(draft, text))
                .or(() -> typed.match(waiting).map(Offer::move))
                .or(() -> named(offered, text))
                .or(() -> anotherWay(offered, text))
                .or(() -> onlyGuess(offered, text))
                .or(() -> isOpen(draft) ? Optional.empty() : signposts.find(text))
                .or(() -> talks.atHand().isMenu(draft)
                        ? Optional.empty()
                        : typed.told(shown).map(Offer::move));
    }

    /** A yes to the only matter that may be meant. */
    private static Optional<Move> onlyGuess(List<Offer> offered, String text) {
        boolean guess = offered.size() == 2
                && offered.get(0).move().kind() == Move.Kind.OPEN
                && offered.get(1).move().kind() == Move.Kind.SOMETHING_ELSE;
        return guess && YesNo.read(text).orElse(false)
                ? Optional.of(offered.get(0).move())
                : Optional.empty();
    }

    /** What should I say to her, behind an advice: the next phrase for it. */
    private static Optional<Move> anotherWay(List<Offer> offered, String text) {
        return offered.stream()
                .map(Offer::move)
                .filter(move -> move.kind() == Move.Kind.ANOTHER_WAY)
                .findFirst()
                .filter(move -> FollowUps.is(text));
    }

    private Optional<Move> named(List<Offer> offered, String text) {
        return talks.rehearsals().named(offered, text).map(Offer::move);
    }

    /** Whether words of one's own are waited for, or an answer that can't be left open. */
    private boolean isOpen(Draft draft) {
        Prompt prompt = draft.talk().prompt();
        boolean question = talks.atHand()
                .waiting(draft)
                .filter(step -> step instanceof Step.Ask || step instanceof Step.Rehearse)
                .isPresent();
        return question || draft.talk().asked() != null || prompt != null && SideQuestion.isOpen(prompt);
    }
}
