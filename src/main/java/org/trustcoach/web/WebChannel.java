package org.trustcoach.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.transcript.Entry;
import org.trustcoach.transcript.Page;

/**
 * The way to the local page: a reply has arrived once it is kept in the transcript, whether a window is open or not. Its
 * message id is {@code coach-} and the reply's id, so a reply sent twice stands there once.
 */
public final class WebChannel implements Channel {

    static final String NAME = "web";

    private static final Duration STORE_AWAY = Duration.ofSeconds(1);

    private final Page page;
    private final OpenPages windows;
    private final InstantSource clock;

    public WebChannel(Page page, OpenPages windows, InstantSource clock) {
        this.page = page;
        this.windows = windows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
        try {
            return replaces != null && replaced(chat, reply, replaces)
                    ? new SendOutcome.Sent(replaces)
                    : new SendOutcome.Sent(appended(chat, reply));
        } catch (StoreUnavailable away) {
            return new SendOutcome.NotSent(STORE_AWAY);
        }
    }

    /** Whether the message was still there to be changed: it may have been erased or pushed out. */
    private boolean replaced(ChatId chat, Reply reply, String messageId) {
        Optional<Entry> entry = page.all(chat).stream()
                .filter(before -> before.id().equals(messageId))
                .findFirst()
                .map(before -> Entry.ofCoach(messageId, reply, before.at()))
                .filter(changed -> page.replace(chat, messageId, changed));
        entry.ifPresent(changed -> windows.show(chat, changed));
        return entry.isPresent();
    }

    private String appended(ChatId chat, Reply reply) {
        Entry entry = Entry.ofCoach("coach-" + reply.id(), reply, clock.instant());
        if (page.append(chat, entry)) {
            windows.show(chat, entry);
        }
        return entry.id();
    }
}
