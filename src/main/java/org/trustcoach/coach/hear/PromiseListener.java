package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.side.ZoneQuestion;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.session.Asked;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;

/** Hears promises in messages, and what is answered to a question about one. */
final class PromiseListener {

    private static final int FEW_WORDS = 8;

    private final Lines lines;
    private final Promises promises;
    private final Moves moves;
    private final TalkListener talk;

    PromiseListener(Lines lines, Promises promises, Moves moves, TalkListener talk) {
        this.lines = lines;
        this.promises = promises;
        this.moves = moves;
        this.talk = talk;
    }

    /** A message is answered, and what it promises is offered besides; one that is nothing but a promise needs no other answer. */
    void hear(Draft draft, String text) {
        Asked asked = draft.talk().asked();
        if (promises.answer(draft, text)) {
            promised(draft);
            return;
        }
        if (Promises.isAboutOwn(text)) {
            promises.listAsked(draft, text);
            promised(draft);
            return;
        }
        // what would be said to a client in an exercise is promised to nobody
        boolean exercise = talk.isAnswer(draft, text, Expectation.Kind.LINE);
        List<Captured> heard = exercise ? List.of() : promises.hear(draft, text);
        if (asked != null && heard.isEmpty() && draft.talk().misses() == 0 && talk.isLost(draft, text)) {
            draft.took(new Route(Decision.NONE, List.of()), 1);
            promises.askAgain(draft, asked);
            draft.keepPrompt();
        } else {
            if (asked != null && asked.kind() == Asked.Kind.PERSON) {
                promises.keepUnnamed(draft, asked);
            }
            promises.offer(draft, text, answer(draft, text, heard));
        }
    }

    /** Answers the message; what is worth a card of what was heard. */
    private List<Captured> answer(Draft draft, String text, List<Captured> heard) {
        Optional<Dialog> own = heard.isEmpty() ? Optional.empty() : talk.matter(draft, text);
        boolean matterOfPromises = own.filter(moves::isAboutPromises).isPresent();
        boolean answer = talk.isAnswer(draft, text, Expectation.Kind.TEXT);
        List<Captured> offered = answer || own.isPresent() && !matterOfPromises ? ahead(draft, heard) : heard;
        boolean all = !answer && promises.isAll(text, offered);
        if (matterOfPromises || all && (own.isEmpty() || isNews(text, offered))) {
            promised(draft);
        } else if (ZoneQuestion.isOpen(draft) && offered.isEmpty()) {
            talk.noCity(draft, text);
        } else if (!talk.leftBehind(draft, text)) {
            talk.hear(draft, text, offered);
        }
        return offered;
    }

    /** Priya paid: a few words that only say what became of a promise ask for no advice. */
    private static boolean isNews(String text, List<Captured> heard) {
        return text.strip().split("\\s+").length <= FEW_WORDS
                && heard.stream().noneMatch(one -> one.kind() == Kind.MINE || one.kind() == Kind.THEIRS);
    }

    /** Who asks for advice says “I have to …” as well: only what is due some time ahead is worth a card then. */
    private static List<Captured> ahead(Draft draft, List<Captured> heard) {
        return heard.stream().filter(one -> Promises.isAhead(draft, one)).toList();
    }

    private void promised(Draft draft) {
        draft.took(new Route(Decision.PROMISE, List.of()), 0);
        Zones.offerIfNeeded(draft, lines);
    }
}
