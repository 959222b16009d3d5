package org.trustcoach.coach.hear;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.side.Forgetting;
import org.trustcoach.coach.side.ZoneSetting;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.AdviceOffers;
import org.trustcoach.coach.talk.Advising;
import org.trustcoach.coach.talk.Signpost;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.run.Answer;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Route;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/** Does what a button says, whether it was tapped or its words were typed. */
public final class Moves {

    /** The intent of whoever asks for their promises. */
    private static final String COMMITMENTS = "commitments";

    /** The intent of whoever asks what is kept about a client. */
    private static final String CARD = "client-card";

    /** The intent of whoever wants to practise. */
    private static final String PRACTICE = "practise";

    private final Dialogs dialogs;
    private final Talks talks;
    private final Lines lines;
    private final Promises promises;
    private final Advising advising;
    private final ZoneSetting zone;
    private final Forgetting forgetting;
    private final Comfort comfort;
    private final Misses misses;
    private final Interpreter interpreter;

    public Moves(Knowledge knowledge, Talks talks, Promises promises) {
        this.promises = promises;
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.talks = talks;
        this.advising = new Advising(knowledge, talks);
        this.zone = new ZoneSetting(lines, talks, promises);
        this.forgetting = new Forgetting(lines, talks);
        this.comfort = new Comfort(knowledge, talks);
        this.misses = new Misses(knowledge, talks, comfort);
        this.interpreter = knowledge.interpreter();
    }

    /** Does what the button says; where its talk can't go on, because scripts were changed, that is said instead. */
    public void make(Draft draft, Move move) {
        draft.took(new Route(Route.Decision.BUTTON, List.of()), 0);
        if (isOfDialog(move) && talks.unsettled(draft)) {
            return;
        }
        switch (move.kind()) {
            case PICK -> talks.answer(draft, new Answer.Picked(move.target()));
            case ANOTHER_WAY -> advising.anotherWay(draft, move.target().equals(AdviceOffers.FIRST));
            case IDEA -> advising.explain(draft, move.target());
            case ENOUGH -> enough(draft);
            case OPEN -> open(draft, move.target());
            case SOMETHING_ELSE -> somethingElse(draft);
            case RESUME -> talks.repeat(draft);
            case LEAVE -> leave(draft);
            case ASK_ZONE -> Zones.offer(draft, lines);
            case SET_ZONE -> zone.choose(draft, ZoneId.of(move.target()));
            case NOT_WELL -> notWell(draft, move.target());
            case ABOUT_WORK -> aboutWork(draft, move.target());
            case ERASE -> forgetting.erase(draft);
            case ERASE_CLIENT -> forgetting.erase(draft, move.target());
            case KEEP -> forgetting.keep(draft);
            case PROMISE -> promise(draft, move.target());
            case PRACTISE -> practise(draft, move.target());
            case MENU -> Signpost.parse(move.target()).ifPresent(signpost -> talks.pick(draft, signpost));
        }
    }

    private boolean isOfDialog(Move move) {
        return switch (move.kind()) {
            case PICK, ANOTHER_WAY, IDEA, ENOUGH, RESUME -> true;
            case PRACTISE -> talks.rehearsals().isOfDialog(move);
            default -> false;
        };
    }

    private void enough(Draft draft) {
        talks.answer(draft, new Answer.Onward());
        if (draft.isSilent()) {
            say(draft, LineKey.ENOUGH);
        }
    }

    private void open(Draft draft, String intent) {
        dialogs.opening(intent)
                .ifPresentOrElse(dialog -> open(draft, dialog, ""), () -> say(draft, LineKey.SCRIPT_GONE));
    }

    /** The dialog for whoever wants to practise, if there is one. */
    Optional<Dialog> practice() {
        return dialogs.opening(PRACTICE);
    }

    /** Whether this is the dialog for whoever wants to practise. */
    boolean isAboutPractice(Dialog dialog) {
        return practice().filter(dialog::equals).isPresent();
    }

    /** Whether this is the dialog for whoever has a promise in mind. */
    boolean isAboutPromises(Dialog dialog) {
        return dialogs.opening(COMMITMENTS).filter(dialog::equals).isPresent();
    }

    /** Opens a dialog; the one about promises gives way to the promises themselves, if there are any: those of a client who is named. */
    void open(Draft draft, Dialog dialog, String text) {
        boolean some = !draft.session().ledger().open().isEmpty();
        if (isAboutPromises(dialog) && Promises.isClosing(text)) {
            promises.close(draft);
            draft.keepPrompt();
        } else if (isAboutPromises(dialog) && (some || Promises.isAboutSomebody(text) || Promises.isAsking(text))) {
            if (some) {
                say(draft, LineKey.HOW_TO_PROMISE);
            }
            promises.listAsked(draft, text);
            draft.keepPrompt();
        } else if (dialogs.opening(CARD).filter(dialog::equals).isPresent() && Promises.isKept(draft, text)) {
            promises.listAsked(draft, text);
            draft.keepPrompt();
        } else {
            talks.open(draft, dialog, text);
        }
    }

    /** Shows what is open with a client whose name is all that was typed; false if it is anything else. */
    boolean showNamed(Draft draft, String text) {
        boolean named = draft.session().ledger().clients().stream()
                .anyMatch(client -> Words.normalise(client).equals(Words.normalise(text)));
        if (named) {
            draft.took(new Route(Route.Decision.PROMISE, List.of()), 0);
            promises.list(draft, text.strip());
            draft.keepPrompt();
        }
        return named;
    }

    private void somethingElse(Draft draft) {
        if (talks.atHand().isAdvised(draft) || talks.atHand().waiting(draft).isEmpty()) {
            say(draft, LineKey.SOMETHING_ELSE);
            talks.leave(draft);
        } else {
            talks.repeat(draft);
        }
    }

    /** Leaves the question at hand because the person wants something else. */
    void drop(Draft draft) {
        draft.took(new Route(Route.Decision.BUTTON, List.of()), 0);
        say(draft, LineKey.SOMETHING_ELSE);
        talks.leave(draft);
    }

    private void leave(Draft draft) {
        say(draft, LineKey.LEFT_ALONE);
        talks.leave(draft);
    }

    private void notWell(Draft draft, String distress) {
        Distress.of(distress).ifPresent(known -> comfort.comfort(draft, known));
    }

    /** Hears a message once more, without doubting that it is about work. */
    private void aboutWork(Draft draft, String text) {
        Interpretation meaning = interpreter.interpretWork(text);
        Optional<Dialog> own = meaning.sure().flatMap(intent -> dialogs.opening(intent.id()));
        if (own.isPresent()) {
            draft.talk(draft.talk().by(new Route(Route.Decision.SURE, meaning.ranking())));
            open(draft, own.get(), text);
        } else {
            misses.outside(draft, meaning, text);
        }
    }

    /** Typed words that mean a button of a card. */
    private void promise(Draft draft, String target) {
        boolean done =
                Act.parse(target).filter(act -> promises.press(draft, act)).isPresent();
        if (!done) {
            say(draft, LineKey.OLD_BUTTON);
        }
        Zones.offerIfNeeded(draft, lines);
    }

    private void practise(Draft draft, String target) {
        if (!talks.rehearsals().press(talks.floor(draft), target)) {
            say(draft, LineKey.OLD_BUTTON);
            draft.keepPrompt();
        }
    }

    private void say(Draft draft, LineKey line) {
        draft.say(lines.say(line));
    }
}
