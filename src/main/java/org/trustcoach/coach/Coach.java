package org.trustcoach.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Texts;
import org.trustcoach.coach.command.BareCommands;
import org.trustcoach.coach.command.Commands;
import org.trustcoach.coach.command.ForgettingWords;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.draft.Replies;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.coach.hear.Listener;
import org.trustcoach.coach.hear.Moves;
import org.trustcoach.coach.hear.TypedSettings;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.coach.side.ZoneSetting;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Pace;
import org.trustcoach.session.Session;
import org.trustcoach.session.Talk;

/**
 * Hears one thing and answers: the whole conversation as a pure function. What is remembered comes in as a session and goes
 * out as a session; nothing is read, written or sent on the way. Immutable and thread-safe.
 *
 * <p>Promises that a message holds are offered to be kept in mind besides, and {@link Incoming.Due} brings those back whose time
 * has come: {@link Promises}.
 *
 * <p>A message goes the first of these ways that takes it: too many in a minute → one line, then silence; a command → {@link
 * Commands}; a tap → {@link Moves}; anything else → {@link
 * Listener}.
 */
public final class Coach {

    private final Commands commands;
    private final Moves moves;
    private final Listener listener;
    private final Promises promises;
    private final ZoneSetting zone;
    private final Lines lines;
    private final int messagesPerMinute;

    /**
     * @param knowledge what the coach knows
     * @param messagesPerMinute how many messages a person may send in a minute, at least 1
     */
    public Coach(Knowledge knowledge, int messagesPerMinute) {
        this(knowledge, messagesPerMinute, Trail.NONE);
    }

    /**
     * A coach whose talks somebody follows.
     *
     * @param knowledge what the coach knows
     * @param messagesPerMinute how many messages a person may send in a minute, at least 1
     * @param trail is told where talks come by
     */
    public Coach(Knowledge knowledge, int messagesPerMinute, Trail trail) {
        this.lines = knowledge.lines();
        this.messagesPerMinute = messagesPerMinute;
        Rehearsals rehearsals = new Rehearsals(lines, knowledge.dialogs(), knowledge.practice());
        Knowledge known = knowledge.with(rehearsals.dialogs());
        Talks talks = new Talks(known, trail, rehearsals);
        this.promises = new Promises(lines, knowledge.calendars());
        this.zone = new ZoneSetting(lines, talks, promises);
        this.moves = new Moves(known, talks, promises);
        TypedSettings typed = new TypedSettings(lines, moves, promises);
        this.commands = new Commands(known, talks, promises, typed);
        this.listener = new Listener(known, talks, moves, promises);
    }

    /** What this brings, at this time. */
    public Turn hear(Session session, Incoming incoming, Instant now) {
        if (incoming instanceof Incoming.Due) {
            return speakUnasked(session, now);
        }
        if (incoming instanceof Incoming.DeviceZone device) {
            Draft draft = new Draft(session, session.talk(), List.of(), now);
            zone.follow(draft, device.zone());
            return unasked(draft);
        }
        Pace pace = session.pace().next(now);
        Session paced = session.with(pace);
        if (pace.count() > messagesPerMinute) {
            boolean first = pace.count() == messagesPerMinute + 1;
            return first ? aside(paced, LineKey.ONE_MOMENT, now) : silence(paced);
        }
        if (incoming instanceof Incoming.Message message) {
            return hear(new Draft(paced, paced.talk(), List.of(), now), message.messageId(), message.text());
        }
        return incoming instanceof Incoming.Edit edit
                ? correct(paced, edit, now)
                : tap(paced, ((Incoming.Tap) incoming).button(), now);
    }

    /** The answer to an update on which the coach failed; everything stays as it was. */
    public Turn apologise(Session session) {
        return aside(session, LineKey.WENT_WRONG, Instant.EPOCH);
    }

    /** What to say while nothing can be remembered. */
    public RichText storeAway() {
        return lines.say(LineKey.STORE_AWAY);
    }

    private Turn hear(Draft draft, String messageId, String text) {
        draft.heard(messageId);
        // A second tap is silent only right behind the first one: days later it deserves an answer.
        draft.talk(draft.talk().tapped(""));
        if (Texts.isInvisible(text)) {
            draft.say(lines.say(LineKey.TEXT_ONLY));
            draft.keepPrompt();
        } else if (Commands.isCommand(text)) {
            commands.obey(draft, text);
        } else {
            Optional<String> bare = BareCommands.find(text)
                    .or(() -> ForgettingWords.find(text, draft.session().ledger()))
                    .filter(command -> listener.isFreeFor(draft, text));
            bare.ifPresentOrElse(command -> commands.obey(draft, command), () -> listener.listen(draft, text));
        }
        return answered(draft);
    }

    private Turn correct(Session session, Incoming.Edit edit, Instant now) {
        LastMessage last = session.last();
        if (last == null || !last.messageId().equals(edit.messageId())) {
            return aside(session, LineKey.OLD_EDIT, now);
        }
        return hear(new Draft(session, last.before(), last.replyIds(), now), edit.messageId(), edit.text());
    }

    private Turn tap(Session session, String button, Instant now) {
        Talk talk = session.talk();
        Optional<Offer> offer = Optional.ofNullable(talk.prompt()).flatMap(prompt -> prompt.offer(button));
        if (offer.isEmpty() && button.equals(talk.lastTap()) && !Button.Tap.isLasting(button)) {
            return silence(session);
        }
        Draft draft = new Draft(session, talk.tapped(button), List.of(), now);
        if (Button.Tap.isLasting(button)) {
            return tapCard(session, draft, button);
        }
        if (offer.isPresent()) {
            draft.closeLast();
            moves.make(draft, offer.get().move());
        } else {
            draft.say(lines.say(LineKey.OLD_BUTTON));
            draft.keepPrompt();
        }
        return answered(draft);
    }

    /** A button of a card is good as long as its promise hasn't changed, whatever is on offer otherwise. */
    private Turn tapCard(Session session, Draft draft, String button) {
        if (button.equals(session.talk().lastTap())) {
            return silence(session);
        }
        String[] parts = Replies.parts(button);
        draft.tapped(parts[0]);
        boolean done =
                Act.parse(parts[1]).filter(act -> promises.press(draft, act)).isPresent();
        draft.closeLast();
        if (!done) {
            draft.say(lines.say(LineKey.OLD_BUTTON));
        }
        return settled(draft);
    }

    /** After something about promises the talk stands where it stood, unless the zone must be known first. */
    private Turn settled(Draft draft) {
        Zones.offerIfNeeded(draft, lines);
        return draft.finish();
    }

    private Turn speakUnasked(Session session, Instant now) {
        Draft draft = new Draft(session, session.talk(), List.of(), now);
        promises.comeDue(draft);
        return unasked(draft);
    }

    /** Nobody waits for an answer: where there is nothing to say, what was heard is noted all the same. */
    private static Turn unasked(Draft draft) {
        draft.keepPrompt();
        return draft.isSilent() ? silence(draft.session()) : draft.finish();
    }

    /** A script may end without a word, and nobody should wait for an answer that never comes. */
    private Turn answered(Draft draft) {
        if (draft.isSilent()) {
            draft.say(lines.say(LineKey.SOMETHING_ELSE));
        }
        return draft.finish();
    }

    private Turn aside(Session session, LineKey line, Instant now) {
        Draft draft = new Draft(session, session.talk(), List.of(), now);
        draft.say(lines.say(line));
        draft.keepPrompt();
        return draft.finish();
    }

    private static Turn silence(Session session) {
        return new Turn(session, List.of(), Action.NONE);
    }
}
