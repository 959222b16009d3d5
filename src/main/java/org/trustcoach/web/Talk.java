package org.trustcoach.web;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Update;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.transcript.Entry;
import org.trustcoach.transcript.Page;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.UpdateHandler;

/**
 * The person's side of the talk: each word stands on the page first and then goes through the one door of updates. Every
 * method may be repeated with the same ids and does nothing twice. Thread-safe.
 */
public final class Talk {

    /** How long the page waits for an answer, in seconds: below the 30 seconds after which the server gives up by itself. */
    private static final int PATIENCE = 25;

    private final Page page;
    private final OpenPages windows;
    private final UpdateHandler door;
    private final InstantSource clock;

    public Talk(Page page, OpenPages windows, UpdateHandler door, InstantSource clock) {
        this.page = page;
        this.windows = windows;
        this.door = door;
        this.clock = clock;
    }

    /**
     * How something that the person did was taken.
     *
     * @param kept whether their words still stand in the transcript; not so when they asked to be forgotten
     */
    record Heard(Handled handled, boolean kept) {}

    CompletableFuture<Heard> say(ChatId chat, String id, String text) {
        return hear(chat, Entry.ofPerson(id, text, clock.instant()), update(id, chat, new Incoming.Message(id, text)));
    }

    /** The browser is in this zone; it is heard before the message of this id. */
    void isIn(ChatId chat, String id, ZoneId zone) {
        door.accept(update("zone:" + id, chat, new Incoming.DeviceZone(zone)));
    }

    /** The entry of a tap tells by its id whether the talk goes on with it, or a card was tapped, which shows itself what came of it. */
    CompletableFuture<Heard> tap(ChatId chat, String id, Incoming.Tap tap, String label) {
        String kind = Button.Tap.isLasting(tap.button()) ? "card-" : "tap-";
        return hear(chat, Entry.ofPerson(kind + id, label, clock.instant()), update(id, chat, tap));
    }

    /** Corrects the last words of the person; earlier ones, and taps, stay as they are. */
    CompletableFuture<Heard> correct(ChatId chat, String updateId, Incoming.Edit edit) {
        Entry corrected = newest(chat)
                .filter(last -> last.id().equals(edit.messageId()))
                .map(last -> Entry.ofPerson(last.id(), edit.text(), last.at()))
                .filter(changed -> page.replace(chat, changed.id(), changed))
                .orElseThrow(() -> new Refused(
                        HttpStatus.CONFLICT, "Only your last message can be changed. Just write it again."));
        windows.show(chat, corrected);
        return turn(chat, corrected, update(updateId, chat, edit));
    }

    private Optional<Entry> newest(ChatId chat) {
        return page.all(chat).stream().filter(Entry::fromPerson).reduce((earlier, later) -> later);
    }

    private CompletableFuture<Heard> hear(ChatId chat, Entry entry, Update update) {
        if (page.append(chat, entry)) {
            windows.show(chat, entry);
        }
        return turn(chat, entry, update);
    }

    private CompletableFuture<Heard> turn(ChatId chat, Entry entry, Update update) {
        return door.accept(update)
                // not in the thread of the lane, which has better to do
                .thenApplyAsync(handled -> new Heard(handled, isKept(chat, entry)))
                .orTimeout(PATIENCE, TimeUnit.SECONDS);
    }

    /** The turn may have erased the chat, and the store does that without a word to us. */
    private boolean isKept(ChatId chat, Entry entry) {
        boolean kept = stands(chat, other -> other.id().equals(entry.id()));
        if (!kept) {
            windows.reset(chat);
        }
        return kept;
    }

    private boolean stands(ChatId chat, Predicate<Entry> wanted) {
        try {
            return page.all(chat).stream().anyMatch(wanted);
        } catch (StoreUnavailable away) {
            return false; // the page fetches once more than needed, which is never wrong
        }
    }

    private static Update update(String id, ChatId chat, Incoming incoming) {
        return new Update(WebChannel.NAME + ":" + id, chat, incoming);
    }
}
