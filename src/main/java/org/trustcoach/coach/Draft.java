package org.trustcoach.coach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Texts;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;

/** A turn in the making. Lives as long as one call of {@link Coach#hear}; not thread-safe. */
final class Draft {

    private static final String BETWEEN = "\n\n";

    private final Session before;
    private final List<RichText> said = new ArrayList<>();
    private final List<Button> copies = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<String> replacing;
    private Talk talk;
    private Settings settings;
    private Action action = Action.NONE;
    private boolean keepPrompt;
    private boolean asks;
    private @Nullable LastMessage last;
    private Rounds rounds;
    private Ledger ledger;

    /**
     * @param before the session as it was
     * @param talk the talk to go on from
     * @param replacing ids of the replies whose place the new ones take
     */
    Draft(Session before, Talk talk, List<String> replacing) {
        this.before = before;
        this.talk = talk;
        this.settings = before.settings();
        this.last = before.last();
        this.rounds = before.rounds();
        this.ledger = before.ledger();
        this.replacing = replacing;
    }

    Talk talk() {
        return talk;
    }

    void talk(Talk next) {
        talk = next;
    }

    Settings settings() {
        return settings;
    }

    void settings(Settings next) {
        settings = next;
    }

    void action(Action next) {
        action = next;
    }

    void say(RichText text) {
        said.add(text);
    }

    /** A button that copies, before those that answer. */
    void copy(String label, String text) {
        copies.add(new Button.Copy(label, text));
    }

    void offer(Offer offer) {
        asks = true;
        offers.add(offer);
    }

    void offer(String label, Move move) {
        offer(Offer.of(label, move));
    }

    /** Another draft of the same talk, to see what would be offered. */
    Draft beside() {
        return new Draft(before, talk, List.of());
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }

    /** The person is waited for, with or without buttons. */
    void asks() {
        asks = true;
    }

    /** Whether nothing was said yet that can be read. */
    boolean isSilent() {
        return said.stream().allMatch(RichText::isEmpty);
    }

    boolean offersSomething() {
        return !offers.isEmpty();
    }

    /** The answers on offer before this turn stay good, unless it brings new ones. */
    void keepPrompt() {
        keepPrompt = true;
    }

    /** An edit of this message can wind this turn back to the talk as it is now. */
    void heard(String messageId) {
        last = new LastMessage(messageId, talk, List.of());
    }

    /** No message can be edited any more: what followed it was built on it. */
    void closeLast() {
        last = null;
    }

    Turn finish() {
        int prompts = before.prompts() + (offers.isEmpty() ? 0 : 1);
        Prompt prompt = offers.isEmpty() ? (keepPrompt ? talk.prompt() : null) : new Prompt(prompts, offers);
        List<Reply> replies = replies();
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
                ledger);
        return new Turn(session, replies, action);
    }

    private @Nullable LastMessage lastWith(List<Reply> replies) {
        if (last == null || last == before.last()) {
            return last;
        }
        List<String> ids = replies.stream().map(Reply::shownAs).toList();
        return new LastMessage(last.messageId(), last.before(), ids);
    }

    private List<Reply> replies() {
        List<RichText> texts = Texts.split(RichText.join(said, BETWEEN), Reply.MAX_TEXT);
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isEmpty()) {
                continue;
            }
            String id = "t" + (before.turns() + 1) + "." + i;
            String replaces = i < replacing.size() ? replacing.get(i) : null;
            boolean last = i == texts.size() - 1;
            replies.add(new Reply(id, replaces, texts.get(i), last ? buttons() : List.of(), null, last && asks));
        }
        return replies;
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>(copies);
        Prompt prompt = new Prompt(before.prompts() + 1, offers);
        for (int i = 0; i < offers.size(); i++) {
            buttons.add(new Button.Tap(offers.get(i).label(), prompt.button(i)));
        }
        return buttons;
    }
}
