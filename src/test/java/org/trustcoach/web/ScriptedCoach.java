package org.trustcoach.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.chat.Update;
import org.trustcoach.delivery.Channel;
import org.trustcoach.transcript.InMemoryPage;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/**
 * Plays the coach for the page: a question with buttons first, then advice; a card for a promise, which changes in place; commands for
 * a file and for being forgotten.
 */
final class ScriptedCoach implements UpdateHandler {

    static final String PROMISE = "I told Anna I'd send the draft";

    private static final String PHRASE =
            "I sent you a quote last Tuesday. Has something changed on your side, or is a part of it not right yet?";

    private final Channel channel;
    private final InMemoryPage page;
    private final Map<ChatId, String> zones = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    ScriptedCoach(Channel channel, InMemoryPage page) {
        this.channel = channel;
        this.page = page;
    }

    @Override
    public CompletableFuture<Handled> accept(Update update) {
        if (!seen.add(update.id())) {
            return CompletableFuture.completedFuture(Handled.REPEATED);
        }
        hear(update.chat(), update.incoming());
        return CompletableFuture.completedFuture(Handled.COMMITTED);
    }

    private void hear(ChatId chat, Incoming incoming) {
        if (incoming instanceof Incoming.Message message) {
            answer(chat, message.text());
        } else if (incoming instanceof Incoming.Tap tap) {
            tapped(chat, tap.button());
        } else if (incoming instanceof Incoming.DeviceZone device) {
            zones.merge(chat, device.zone().getId(), (before, after) -> before + ", " + after);
        } else if (incoming instanceof Incoming.Edit edit) {
            say(chat, RichText.plain("I see, you mean: " + edit.text()), List.of(), null);
        }
    }

    private void answer(ChatId chat, String text) {
        switch (text) {
            case "/forget" -> {
                page.erase(chat);
                say(chat, RichText.plain("All of it is erased."), List.of(), null);
            }
            case "/export" ->
                say(
                        chat,
                        RichText.plain("Everything I know about you is in this file."),
                        List.of(),
                        new Attachment("trust-coach.json", "application/json", "{\"clients\":[]}"));
            case "/settings" -> say(chat, RichText.plain(zones.getOrDefault(chat, "nowhere")), List.of(), null);
            case "/help" ->
                channel.send(
                        chat,
                        Reply.of(UUID.randomUUID().toString(), RichText.plain("You can ask."))
                                .beside(),
                        null);
            case PROMISE -> offer(chat);
            default -> ask(chat);
        }
    }

    private void offer(ChatId chat) {
        String id = UUID.randomUUID().toString();
        show(chat, id, "Send the draft · Anna\nShall I keep it in mind?", null, card(id, "Save", "Not a promise"));
    }

    private void tapped(ChatId chat, String button) {
        if (!Button.Tap.isLasting(button)) {
            advise(chat);
            return;
        }
        String id = button.split(":")[1];
        String place = "coach-" + id;
        switch (button.split(":")[2]) {
            case "Save" -> show(chat, id, "Saved.\nSend the draft · Anna", place, card(id, "Done", "Calendar"));
            case "Done" -> show(chat, id, "Done.\nSend the draft · Anna", place, List.of());
            case "Calendar" -> say(chat, RichText.plain("For your calendar."), List.of(), null);
            default -> show(chat, id, "I won't keep it in mind.", place, List.of());
        }
    }

    private static List<Button> card(String id, String... labels) {
        return Stream.of(labels)
                .map(label -> (Button) new Button.Tap(label, Button.Tap.LASTING + id + ":" + label))
                .toList();
    }

    private void show(ChatId chat, String id, String text, @Nullable String place, List<Button> buttons) {
        channel.send(chat, new Reply(id, null, RichText.plain(text), buttons, null), place);
    }

    private void ask(ChatId chat) {
        RichText question = RichText.plain("No word since you sent it: that is hard to read from outside.\n\n")
                .plus(RichText.styled("How long has it been quiet?", Style.BOLD));
        say(chat, question, List.of(tap("A few days", 0), tap("Two weeks or more", 1), tap("Something else", 2)), null);
    }

    private void advise(ChatId chat) {
        RichText advice = RichText.styled("Do this", Style.BOLD)
                .plus("\n• Call instead of writing a third mail; late morning works best."
                        + "\n• Ask what has changed on their side before you speak of the quote."
                        + "\n• Offer to take one thing off it, or to leave it.\n\n")
                .plus(RichText.styled("Say this", Style.BOLD))
                .plus("\n")
                .plus(RichText.styled(PHRASE, Style.QUOTE))
                .plus("\n\n")
                .plus(RichText.styled("Why", Style.BOLD))
                .plus("\nSilence is rarely a no. ")
                .plus(RichText.styled("Naming it without blame", Style.ITALIC))
                .plus(" shows that you look at their side first.");
        List<Button> buttons = List.of(
                new Button.Copy("Copy the phrase", PHRASE),
                tap("Practise it", 0),
                tap("Another way", 1),
                tap("Remind me", 2));
        say(chat, advice, buttons, null);
    }

    private static Button tap(String label, int option) {
        return new Button.Tap(label, "1." + option);
    }

    private void say(ChatId chat, RichText text, List<Button> buttons, @Nullable Attachment file) {
        channel.send(chat, new Reply(UUID.randomUUID().toString(), null, text, buttons, file), null);
    }
}
