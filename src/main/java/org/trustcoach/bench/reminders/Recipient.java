package org.trustcoach.bench.reminders;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.delivery.Channel;
import org.trustcoach.delivery.SendOutcome;

/** A channel that takes each message at once, and counts them. */
final class Recipient implements Channel {

    private final String name;
    private final AtomicInteger received = new AtomicInteger();

    Recipient(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
        return new SendOutcome.Sent(String.valueOf(received.incrementAndGet()));
    }

    int received() {
        return received.get();
    }
}
