package org.trustcoach.coach.draft;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Offered;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.session.Asked;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Route;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;

/** A turn in the making. Lives as long as its turn; not thread-safe. */
public final class Draft implements Desk {

    private final Session before;
    private final SessionDraft next;
    private final Speech speech;
    private final List<String> replacing;
    private Action action = Action.NONE;
    private final List<Card> cards = new ArrayList<>();
    private final Instant now;
    private @Nullable String tapped;
    private int offeredIds;
    private boolean zoneAsked;
    private boolean keepPrompt;
    private boolean asks;

    /**
     * @param before the session as it was
     * @param talk the talk to go on from
     * @param replacing ids of the replies whose place the new ones take
     * @param now when it is heard
     */
    public Draft(Session before, Talk talk, List<String> replacing, Instant now) {
        this.now = now;
        this.before = before;
        this.speech = new Speech(before.prompts() + 1);
        this.next = new SessionDraft(before, talk);
        this.replacing = replacing;
    }

    /** The talk as it has become in this turn. */
    public Talk talk() {
        return next.talk();
    }

    /** The talk is this from now on. */
    public void talk(Talk after) {
        next.talk(after);
    }

    @Override
    public Settings settings() {
        return next.settings();
    }

    @Override
    public void settings(Settings after) {
        next.settings(after);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Session session() {
        return next.present();
    }

    @Override
    public void keep(Commitment commitment) {
        next.keep(commitment);
    }

    @Override
    public void forget(String client) {
        next.forget(client);
    }

    @Override
    public void rounds(Rounds after) {
        next.rounds(after);
    }

    @Override
    public void offered(List<Offered> promises) {
        talk(talk().withOffered(promises));
    }

    /** What was practised is this from now on. */
    public void logbook(Logbook after) {
        next.logbook(after);
    }

    /** Notes which way the message went, and how many in a row weren't understood. */
    public void took(Route route, int misses) {
        talk(talk().by(route).missed(misses));
    }

    /** Something that goes with the message that is being said. */
    public void attach(Attachment file) {
        speech.attach(file);
    }

    /** What was said so far is a message, and what is said from here on is another one. */
    public void cut() {
        speech.cut();
    }

    @Override
    public void ask(@Nullable Asked question) {
        talk(talk().asking(question));
    }

    @Override
    public String nextId() {
        return before.turns() + 1 + "-" + offeredIds++;
    }

    @Override
    public void show(Card card) {
        cards.add(card);
    }

    @Override
    public void askZone() {
        zoneAsked = true;
    }

    /** Whether the time zone is to be asked for. */
    public boolean asksZone() {
        return zoneAsked;
    }

    /** A button of this message was tapped, whose place a card may take. */
    public void tapped(@Nullable String message) {
        tapped = message;
    }

    /** The turn asks for this besides its replies. */
    public void action(Action besides) {
        action = besides;
    }

    @Override
    public void say(RichText text) {
        speech.say(text);
    }

    /** A button that copies, before those that answer. */
    public void copy(String label, String text) {
        speech.copy(label, text);
    }

    /** A button, whose words can be typed as well; the person is waited for. */
    public void offer(Offer offer) {
        asks = true;
        speech.offer(offer);
    }

    /** A button with no other words than its label. */
    public void offer(String label, Move move) {
        offer(Offer.of(label, move));
    }

    /** Another draft of the same talk, to see what would be offered. */
    public Draft beside() {
        return new Draft(before, talk(), List.of(), now);
    }

    /** What was offered so far in this turn. */
    public List<Offer> offers() {
        return speech.offers();
    }

    /** The person is waited for, with or without buttons. */
    public void asks() {
        asks = true;
    }

    /** Whether nothing was said yet that can be read. */
    public boolean isSilent() {
        return cards.isEmpty() && speech.isSilent();
    }

    boolean offersSomething() {
        return !speech.offers().isEmpty();
    }

    /** The answers on offer before this turn stay good, unless it brings new ones. */
    public void keepPrompt() {
        keepPrompt = true;
    }

    /** An edit of this message can wind this turn back to the talk as it is now. */
    public void heard(String messageId) {
        next.heard(messageId);
    }

    /** No message can be edited any more: what followed it was built on it. */
    public void closeLast() {
        next.closeLast();
    }

    /** What has become of it; nothing may be said or offered after that. */
    public Turn finish() {
        Prompt present = keepPrompt ? talk().prompt() : null;
        Prompt prompt = Answers.prompt(before, present, speech.offers(), cards);
        List<Reply> replies = new Replies(before, tapped, replacing).of(speech.messages(asks), cards);
        if (present != null && prompt != null && present.number() == prompt.number()) {
            replies = replies.stream().map(Reply::beside).toList();
        }
        Session after = action == Action.ERASE ? Session.fresh(before.chat()) : next.after(prompt, replies);
        return new Turn(after, replies, action);
    }
}
