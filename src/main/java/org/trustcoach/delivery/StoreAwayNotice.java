package org.trustcoach.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;

/** Tells a chat, past its mailbox, that the store is away: at most once in ten minutes. Thread-safe. */
public final class StoreAwayNotice {

    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Map<String, Channel> channels;
    private final Executor threads;
    private final InstantSource clock;
    private final Map<ChatId, Instant> told = new ConcurrentHashMap<>();

    public StoreAwayNotice(Collection<Channel> channels, Executor threads, InstantSource clock) {
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
        this.threads = threads;
        this.clock = clock;
    }

    /** Says this, unless the chat was told a short time ago. Returns at once; whether it arrives isn't looked at. */
    public void tell(ChatId chat, RichText text) {
        Instant now = clock.instant();
        told.values().removeIf(at -> !now.isBefore(at.plus(SILENCE)));
        Channel channel = channels.get(chat.channel());
        if (channel == null || told.putIfAbsent(chat, now) != null) {
            return;
        }
        try {
            threads.execute(() -> channel.send(chat, Reply.of("notice", text), null));
        } catch (RejectedExecutionException stopping) {
            told.remove(chat);
        }
    }
}
