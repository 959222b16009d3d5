package org.trustcoach.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;

/**
 * Drains mailboxes: sends the head, acknowledges it and goes on with the next, as long as the lease holds. What follows an
 * attempt that failed is decided by its {@link SendOutcome} and {@link Retries}. Thread-safe.
 */
public final class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int SWEEP_LIMIT = 200;
    private static final Duration LEASE_HOLDS = Duration.ofSeconds(25);

    private final Mailboxes mailboxes;
    private final Map<String, Channel> channels;
    private final ScheduledExecutorService threads;
    private final Patience patience;
    private final Map<ChatId, Integer> draining = new ConcurrentHashMap<>();
    private final Set<ChatId> deferred = ConcurrentHashMap.newKeySet();
    private final Map<ChatId, Attempts> unknown = new ConcurrentHashMap<>();

    /**
     * @param threads where sending and waiting happens; owned and closed by the caller
     * @param patience how to wait for a store that is away
     */
    public Sender(
            Mailboxes mailboxes, Collection<Channel> channels, ScheduledExecutorService threads, Patience patience) {
        this.mailboxes = mailboxes;
        this.threads = threads;
        this.patience = patience;
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
    }

    /** How often a reply was sent without anybody knowing whether it arrived. */
    private record Attempts(String reply, int count) {

        Attempts next(String other) {
            return new Attempts(other, other.equals(reply) ? count + 1 : 1);
        }
    }

    /** Begins to drain the mailbox of this lease, and returns at once. */
    public void send(Lease lease) {
        draining.merge(lease.chat(), 1, Integer::sum);
        try {
            threads.execute(() -> drainAndLeave(lease));
        } catch (RejectedExecutionException stopping) {
            // The mail stays in its box, and the lease runs out.
            leave(lease);
        }
    }

    /** Takes up mailboxes that nobody drains: left by a process that died, or deferred to a time that has come. */
    public void sweep() {
        for (String channel : channels.keySet()) {
            mailboxes.claim(channel, SWEEP_LIMIT).forEach(this::send);
        }
    }

    /** Takes up all mailboxes, whoever was draining them; see {@link Mailboxes#takeOver}. */
    public void takeOver() {
        for (String channel : channels.keySet()) {
            mailboxes.takeOver(channel).forEach(this::send);
        }
    }

    /** Whether this process is sending to this chat just now. */
    public boolean isSending(ChatId chat) {
        return draining.containsKey(chat);
    }

    /** Whether this process is sending to anybody just now. */
    public boolean isSending() {
        return !draining.isEmpty();
    }

    /** How many mailboxes of a channel this process is sending, or has deferred to a later time. */
    public int unsent(String channel) {
        Set<ChatId> chats = new HashSet<>(draining.keySet());
        chats.addAll(deferred);
        return (int)
                chats.stream().filter(chat -> chat.channel().equals(channel)).count();
    }

    /** How many more mailboxes of a channel may be filled unasked before the way out is full; none with zero or less. */
    public int room(String channel) {
        Channel out = channels.get(channel);
        return out == null ? 0 : out.backlog() - unsent(channel);
    }

    private void drainAndLeave(Lease lease) {
        try {
            drain(lease);
        } catch (StoreUnavailable away) {
            // The lease runs out, and the sweep takes the mailbox up again.
            away.warn(LOG, "replies are sent later");
        } catch (RuntimeException failure) {
            LOG.error("sending failed", failure);
        } finally {
            leave(lease);
        }
    }

    private void leave(Lease lease) {
        draining.computeIfPresent(lease.chat(), (chat, count) -> count == 1 ? null : count - 1);
    }

    private void drain(Lease lease) {
        Channel channel = channels.get(lease.chat().channel());
        if (channel == null) {
            throw new IllegalStateException("no channel " + lease.chat().channel() + " in this process");
        }
        Optional<Reply> next = mailboxes.head(lease);
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            Reply reply = next.get();
            String target = target(lease, reply);
            SendOutcome outcome = channel.send(lease.chat(), reply, target);
            next = outcome instanceof SendOutcome.Unknown && again(lease, reply, target != null)
                    ? later(lease, Retries.delay())
                    : after(outcome, lease, reply);
        }
    }

    private @Nullable String target(Lease lease, Reply reply) {
        return reply.replaces() == null
                ? null
                : mailboxes.messageOf(lease.chat(), reply.replaces()).orElse(null);
    }

    private boolean again(Lease lease, Reply reply, boolean inPlace) {
        Attempts first = new Attempts(reply.id(), 1);
        Attempts made = unknown.merge(lease.chat(), first, (before, any) -> before.next(reply.id()));
        return Retries.again(reply, inPlace, made.count());
    }

    private Optional<Reply> after(SendOutcome outcome, Lease lease, Reply reply) {
        if (outcome instanceof SendOutcome.NotSent notSent) {
            return later(lease, notSent.delay());
        }
        unknown.remove(lease.chat());
        if (outcome instanceof SendOutcome.Unreachable) {
            mailboxes.discard(lease);
            return Optional.empty();
        }
        if (outcome instanceof SendOutcome.Refused refused) {
            LOG.warn("a reply was refused by {}: {}", lease.chat().channel(), refused.reason());
        }
        String message = outcome instanceof SendOutcome.Sent sent ? sent.messageId() : null;
        return acknowledge(lease, reply, message);
    }

    /** What has arrived must not be sent again only because the store was away for a moment: keeps trying while the lease holds. */
    private Optional<Reply> acknowledge(Lease lease, Reply reply, @Nullable String message) {
        Duration waited = Duration.ZERO;
        Duration pause = Duration.ZERO;
        while (true) {
            try {
                return mailboxes.acknowledge(lease, reply, message);
            } catch (StoreUnavailable away) {
                pause = patience.longer(pause);
                waited = waited.plus(pause);
                if (waited.compareTo(LEASE_HOLDS) > 0 || Thread.currentThread().isInterrupted()) {
                    throw away;
                }
                patience.pause(pause);
            }
        }
    }

    private Optional<Reply> later(Lease lease, Duration delay) {
        mailboxes.defer(lease, delay);
        deferred.add(lease.chat());
        try {
            threads.schedule(() -> takeUp(lease.chat()), delay.toMillis() + 1, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            // The mail stays in its box, and the next start takes it up.
            deferred.remove(lease.chat());
        }
        return Optional.empty();
    }

    private void takeUp(ChatId chat) {
        deferred.remove(chat);
        try {
            mailboxes.claim(chat).ifPresent(this::send);
        } catch (StoreUnavailable away) {
            away.warn(LOG, "the sweep will find the mail");
        }
    }
}
