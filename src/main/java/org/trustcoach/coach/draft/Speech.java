package org.trustcoach.coach.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.RichText;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;

/** What is said in a turn beside promises: one message, or several. For one thread. */
final class Speech {

    private static final String BETWEEN = "\n\n";

    private final List<RichText> said = new ArrayList<>();
    private final List<Button> copies = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<Replies.Message> messages = new ArrayList<>();
    private final int prompt;
    private @Nullable Attachment attachment;
    private int offeredBefore;

    /** @param prompt the number of the prompt that its offers make */
    Speech(int prompt) {
        this.prompt = prompt;
    }

    void say(RichText text) {
        said.add(text);
    }

    void copy(String label, String text) {
        copies.add(new Button.Copy(label, text));
    }

    void offer(Offer offer) {
        offers.add(offer);
    }

    /** Something that goes with the message that is being said. */
    void attach(Attachment file) {
        attachment = file;
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }

    boolean isSilent() {
        return messages.isEmpty() && said.stream().allMatch(RichText::isEmpty);
    }

    /** What was said so far is a message, and what is said from here on is another one. */
    void cut() {
        if (said.stream().allMatch(RichText::isEmpty)) {
            return;
        }
        messages.add(message(false));
        said.clear();
        copies.clear();
        attachment = null;
        offeredBefore = offers.size();
    }

    /** @param asks whether the person is waited for */
    List<Replies.Message> messages(boolean asks) {
        List<Replies.Message> all = new ArrayList<>(messages);
        all.add(message(asks));
        return all;
    }

    private Replies.Message message(boolean asks) {
        List<Button> buttons = new ArrayList<>(copies);
        Prompt made = new Prompt(prompt, offers);
        for (int i = offeredBefore; i < offers.size(); i++) {
            buttons.add(new Button.Tap(offers.get(i).label(), made.button(i)));
        }
        return new Replies.Message(RichText.join(said, BETWEEN), buttons, attachment, asks);
    }
}
