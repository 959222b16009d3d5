package org.trustcoach.coach.hear;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.trustcoach.care.Distress;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.AdviceOffers;
import org.trustcoach.coach.talk.Signpost;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Answer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.session.Move;
import org.trustcoach.session.Route;
import org.trustcoach.session.Settings;
import org.trustcoach.session.ZoneChoice;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/** Does what a button says, whether it was tapped or its words were typed. */
public final class Moves {

    /** The intent of whoever asks for their promises. */
    private static final String COMMITMENTS = "commitments";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Dialogs dialogs;
    private final Talks talks;
    private final Lines lines;
    private final Promises promises;
    private final Comfort comfort;
    private final Misses misses;
    private final Interpreter interpreter;

    public Moves(Knowledge knowledge, Talks talks, Promises promises) {
        this.promises = promises;
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.talks = talks;
        this.comfort = new Comfort(knowledge, talks);
        this.misses = new Misses(knowledge, talks, comfort);
        this.interpreter = knowledge.interpreter();
    }

    public void make(Draft draft, Move move, Instant now) {
        draft.talk(draft.talk().by(new Route(Route.Decision.BUTTON, List.of())).missed(0));
        if (isOfDialog(move) && talks.unsettled(draft)) {
            return;
        }
        switch (move.kind()) {
            case PICK -> talks.answer(draft, new Answer.Picked(move.target()));
            case ANOTHER_WAY -> talks.anotherWay(draft, move.target().equals(AdviceOffers.FIRST));
            case IDEA -> talks.explain(draft, move.target());
            case ENOUGH -> enough(draft);
            case OPEN -> open(draft, move.target());
            case SOMETHING_ELSE -> somethingElse(draft);
            case RESUME -> talks.repeat(draft);
            case LEAVE -> leave(draft);
            case ASK_ZONE -> Zones.offer(draft, lines);
            case SET_ZONE -> setZone(draft, ZoneId.of(move.target()), now);
            case NOT_WELL -> notWell(draft, move.target());
            case ABOUT_WORK -> aboutWork(draft, move.target());
            case ERASE -> erase(draft);
            case ERASE_CLIENT -> eraseClient(draft, move.target());
            case KEEP -> keep(draft);
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

    /** Whether this is the dialog for whoever has a promise in mind. */
    boolean isAboutPromises(Dialog dialog) {
        return dialogs.opening(COMMITMENTS).filter(dialog::equals).isPresent();
    }

    /** Opens a dialog; the one about promises gives way to the promises themselves, if there are any: those of a client who is named. */
    void open(Draft draft, Dialog dialog, String text) {
        if (isAboutPromises(dialog) && !draft.session().ledger().open().isEmpty()) {
            say(draft, LineKey.HOW_TO_PROMISE);
            promises.list(draft, promises.clientIn(draft, text));
            draft.keepPrompt();
        } else {
            talks.open(draft, dialog, text);
        }
    }

    private void somethingElse(Draft draft) {
        boolean advice =
                talks.waiting(draft).filter(Step.Advise.class::isInstance).isPresent();
        if (advice || talks.waiting(draft).isEmpty()) {
            say(draft, LineKey.SOMETHING_ELSE);
            talks.leave(draft);
        } else {
            talks.repeat(draft);
        }
    }

    /** Leaves the question at hand because the person wants something else. */
    void drop(Draft draft) {
        draft.talk(draft.talk().by(new Route(Route.Decision.BUTTON, List.of())).missed(0));
        say(draft, LineKey.SOMETHING_ELSE);
        talks.leave(draft);
    }

    private void leave(Draft draft) {
        say(draft, LineKey.LEFT_ALONE);
        talks.leave(draft);
    }

    private void setZone(Draft draft, ZoneId zone, Instant now) {
        Settings before = draft.settings();
        draft.settings(before.withZone(zone));
        draft.say(lines.say(LineKey.ZONE_SET, "zone", Zones.name(zone), "time", CLOCK.format(now.atZone(zone))));
        talks.offerReturn(draft);
        promises.zoneChanged(draft, before);
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

    /** A device knows the zone of whoever hasn't told another one, and goes along on journeys. */
    public void deviceZone(Draft draft, ZoneId zone, Instant now) {
        Settings before = draft.settings();
        // a browser that gives nothing away says UTC
        boolean place = !zone.getRules().isFixedOffset();
        if (before.zoneChoice() == ZoneChoice.CHOSEN || !place || before.zone().equals(zone)) {
            return;
        }
        draft.settings(before.withDeviceZone(zone));
        if (before.zoneChoice() == ZoneChoice.DEVICE) {
            draft.say(lines.say(LineKey.ZONE_SET, "zone", Zones.name(zone), "time", CLOCK.format(now.atZone(zone))));
        }
        promises.zoneChanged(draft, before);
    }

    private void erase(Draft draft) {
        say(draft, LineKey.FORGOTTEN);
        draft.action(Action.ERASE);
    }

    private void eraseClient(Draft draft, String client) {
        draft.forget(client);
        if (draft.talk().position().mentions(client)) {
            talks.cancel(draft);
        }
        draft.closeLast();
        draft.say(lines.say(LineKey.FORGOT_CLIENT, "who", client));
    }

    /** Typed words that mean a button of a card. */
    private void promise(Draft draft, String target) {
        boolean done =
                Act.parse(target).filter(act -> promises.press(draft, act)).isPresent();
        if (!done) {
            say(draft, LineKey.OLD_BUTTON);
        }
        if (draft.asksZone()) {
            Zones.offer(draft, lines, LineKey.ZONE_FOR_REMINDERS);
        }
        draft.keepPrompt();
    }

    private void practise(Draft draft, String target) {
        if (!talks.rehearsals().press(talks.floor(draft), target)) {
            say(draft, LineKey.OLD_BUTTON);
            draft.keepPrompt();
        }
    }

    private void keep(Draft draft) {
        say(draft, LineKey.KEPT);
        talks.offerReturn(draft);
    }

    private void say(Draft draft, LineKey line) {
        draft.say(lines.say(line));
    }
}
