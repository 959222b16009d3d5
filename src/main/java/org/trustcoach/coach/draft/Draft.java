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
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Offered;
import org.trustcoach.rehearsal.Logbook;
import org.trustcoach.session.Asked;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;

/** A turn in the making. Lives as long as its turn; not thread-safe. */
public final class Draft implements Desk {

    private final Session before;
    private final Speech speech;
    private final List<String> replacing;
    private Talk talk;
    private Settings settings;
    private Action action = Action.NONE;
    private final List<Card> cards = new ArrayList<>();
    private final Instant now;
    private @Nullable String tapped;
    private int offeredIds;
    private boolean zoneAsked;
    private boolean keepPrompt;
    private boolean asks;
    private @Nullable LastMessage last;
    private Rounds rounds;
    private Ledger ledger;
    private Logbook logbook;

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
        this.talk = talk;
        this.settings = before.settings();
        this.last = before.last();
        this.rounds = before.rounds();
        this.ledger = before.ledger();
        this.logbook = before.logbook();
        this.replacing = replacing;
    }

    public Talk talk() {
        return talk;
    }

    public void talk(Talk next) {
        talk = next;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings next) {
        settings = next;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Session session() {
        return new Session(
                before.chat(),
                settings,
                talk,
                last,
                before.pace(),
                before.turns(),
                before.prompts(),
                rounds,
                ledger,
                logbook);
    }

    @Override
    public void keep(Commitment commitment) {
        ledger = ledger.with(commitment);
    }

    @Override
    public void forget(String client) {
        ledger = ledger.withoutClient(client);
        talk = talk.withOffered(talk.offered().stream()
                .filter(offered -> !Ledger.isNamed(offered.who(), client))
                .toList());
    }

    @Override
    public void rounds(Rounds next) {
        rounds = next;
    }

    @Override
    public void offered(List<Offered> next) {
        talk = talk.withOffered(next);
    }

    public void logbook(Logbook next) {
        logbook = next;
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
        talk = talk.asking(question);
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

    public void action(Action next) {
        action = next;
    }

    @Override
    public void say(RichText text) {
        speech.say(text);
    }

    /** A button that copies, before those that answer. */
    public void copy(String label, String text) {
        speech.copy(label, text);
    }

    public void offer(Offer offer) {
        asks = true;
        speech.offer(offer);
    }

    public void offer(String label, Move move) {
        offer(Offer.of(label, move));
    }

    /** Another draft of the same talk, to see what would be offered. */
    public Draft beside() {
        return new Draft(before, talk, List.of(), now);
    }

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
        last = new LastMessage(messageId, talk, List.of());
    }

    /** No message can be edited any more: what followed it was built on it. */
    public void closeLast() {
        last = null;
    }

    public Turn finish() {
        Prompt prompt = Answers.prompt(before, keepPrompt ? talk.prompt() : null, speech.offers(), cards);
        int prompts = Math.max(before.prompts(), prompt == null ? 0 : prompt.number());
        List<Reply> replies = new Replies(before, tapped, replacing).of(speech.messages(asks), cards);
        if (action == Action.ERASE) {
            return new Turn(Session.fresh(before.chat()), replies, action);
        }
        Talk after = talk.offering(prompt);
        Session session = new Session(
                before.chat(),
                settings,
                after,
                lastWith(replies),
                before.pace(),
                before.turns() + 1,
                prompts,
                rounds,
                ledger,
                logbook);
        return new Turn(session, replies, action);
    }

    private @Nullable LastMessage lastWith(List<Reply> replies) {
        if (last == null || last == before.last()) {
            return last;
        }
        List<String> ids = replies.stream().map(Reply::shownAs).toList();
        return new LastMessage(last.messageId(), last.before(), ids);
    }
}
