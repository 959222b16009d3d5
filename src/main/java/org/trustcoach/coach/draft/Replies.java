package org.trustcoach.coach.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Texts;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.session.Session;

/**
 * Makes the replies of a turn: a card in the place of the one that was answered, the message, the other cards. The buttons of a
 * card carry the id of its message, so that it can be changed wherever it stands.
 */
public final class Replies {

    private final Session before;
    private final @Nullable String tapped;
    private final List<String> replacing;
    private final List<Reply> replies = new ArrayList<>();

    /**
     * What is said beside the cards.
     *
     * @param attachment a file that goes with it, or null
     * @param asks whether the person is waited for
     */
    record Message(
            RichText text, List<Button> buttons, @Nullable Attachment attachment, boolean asks) {}

    /**
     * @param tapped id of the message whose button was tapped, or null
     * @param replacing ids of the replies whose place the new ones take
     */
    Replies(Session before, @Nullable String tapped, List<String> replacing) {
        this.before = before;
        this.tapped = tapped;
        this.replacing = replacing;
    }

    /** The id of the message and what the button does, of the button of a card. */
    public static String[] parts(String button) {
        String[] parts = button.substring(Button.Tap.LASTING.length()).split(":", 2);
        return parts.length == 2 ? parts : new String[] {"", ""};
    }

    List<Reply> of(List<Message> messages, List<Card> cards) {
        cards.stream().filter(Card::inPlace).forEach(this::add);
        messages.forEach(this::add);
        cards.stream().filter(card -> !card.inPlace()).forEach(this::add);
        return List.copyOf(replies);
    }

    private void add(Message message) {
        List<RichText> texts = Texts.split(message.text(), Reply.MAX_TEXT);
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                boolean last = i == texts.size() - 1;
                replies.add(new Reply(
                        id(),
                        replaced(),
                        texts.get(i),
                        last ? message.buttons() : List.of(),
                        last ? message.attachment() : null,
                        last && message.asks()));
            }
        }
    }

    private boolean isInPlace(Card card) {
        return card.inPlace() && tapped != null;
    }

    private void add(Card card) {
        String place = isInPlace(card) ? tapped : replaced();
        String shown = place == null ? id() : place;
        List<Button> buttons = new ArrayList<>();
        if (card.copy() != null) {
            buttons.add(new Button.Copy(card.copyLabel(), card.copy()));
        }
        for (Choice choice : card.choices()) {
            buttons.add(new Button.Tap(choice.label(), Button.Tap.LASTING + shown + ":" + choice.act()));
        }
        List<RichText> texts = Texts.split(card.text(), Reply.MAX_TEXT);
        replies.add(new Reply(id(), place, texts.get(0), buttons, card.attachment()));
    }

    private String id() {
        return "t" + (before.turns() + 1) + "." + replies.size();
    }

    private @Nullable String replaced() {
        return replies.size() < replacing.size() ? replacing.get(replies.size()) : null;
    }
}
