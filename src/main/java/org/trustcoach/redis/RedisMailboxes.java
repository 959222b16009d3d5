package org.trustcoach.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Mailboxes;
import org.trustcoach.redis.json.Json;

/** Mailboxes in Redis. A letter is the reply's id, a line feed and the reply as JSON. */
public final class RedisMailboxes implements Mailboxes {

    /** Longer than any attempt to send takes; in ms. */
    static final String LEASE = String.valueOf(Duration.ofSeconds(30).toMillis());

    private static final int KEPT_MESSAGES = 20;
    private static final String DISCARD = "-1";

    private final RedisStore store;
    private final Scripts scripts;

    public RedisMailboxes(RedisStore store, Scripts scripts) {
        this.store = store;
        this.scripts = scripts;
    }

    static String letter(Reply reply) {
        return reply.id() + "\n" + Json.write(reply);
    }

    @Override
    public List<Lease> claim(String channel, int limit) {
        return claim(channel, limit, "ended");
    }

    @Override
    public List<Lease> takeOver(String channel) {
        return claim(channel, Integer.MAX_VALUE, "all");
    }

    private List<Lease> claim(String channel, int limit, String which) {
        List<String> arguments = List.of(LEASE, String.valueOf(limit), "", which);
        List<Lease> leases = new ArrayList<>();
        store.lists(scripts.claim(), Keys.claimable(channel), arguments).forEach(found -> addLeases(leases, found));
        return leases;
    }

    @Override
    public Optional<Lease> claim(ChatId chat) {
        Keys keys = Keys.of(chat);
        List<Lease> leases = new ArrayList<>();
        List<String> names = List.of(keys.ready(), keys.tokens(), keys.fence());
        addLeases(leases, store.list(scripts.claim(), names, List.of(LEASE, "1", chat.value(), "ended")));
        return leases.stream().findFirst();
    }

    private static void addLeases(List<Lease> leases, List<?> found) {
        for (int i = 0; i < found.size(); i += 2) {
            leases.add(new Lease(new ChatId((String) found.get(i)), (Long) found.get(i + 1)));
        }
    }

    @Override
    public Optional<Reply> head(Lease lease) {
        return acknowledge(lease, "", "", "");
    }

    @Override
    public Optional<Reply> acknowledge(Lease lease, Reply reply, @Nullable String messageId) {
        return acknowledge(lease, reply.id(), reply.shownAs(), messageId == null ? "" : messageId);
    }

    private Optional<Reply> acknowledge(Lease lease, String replyId, String shownAs, String messageId) {
        Keys keys = Keys.of(lease.chat());
        List<String> names = List.of(keys.mailbox(), keys.ready(), keys.tokens(), keys.sent(), keys.chats());
        List<String> arguments = List.of(
                lease.chat().value(),
                String.valueOf(lease.token()),
                replyId,
                shownAs,
                messageId,
                LEASE,
                String.valueOf(KEPT_MESSAGES));
        List<?> answer = store.list(scripts.ack(), names, arguments);
        return answer.get(0).equals("next") ? Optional.of(reply((String) answer.get(1))) : Optional.empty();
    }

    private static Reply reply(String letter) {
        return Json.read(letter.substring(letter.indexOf('\n') + 1), Reply.class);
    }

    @Override
    public void defer(Lease lease, Duration wait) {
        end(lease, String.valueOf(wait.toMillis()));
    }

    @Override
    public void discard(Lease lease) {
        end(lease, DISCARD);
    }

    private void end(Lease lease, String wait) {
        Keys keys = Keys.of(lease.chat());
        List<String> arguments = List.of(lease.chat().value(), String.valueOf(lease.token()), wait);
        List<String> names = List.of(
                keys.mailbox(), keys.ready(), keys.tokens(), keys.chats(), keys.due(), keys.claims(), keys.paused());
        store.number(scripts.defer(), names, arguments);
    }

    @Override
    public Optional<String> messageOf(ChatId chat, String replyId) {
        List<String> sent = store.read(jedis -> jedis.lrange(Keys.of(chat).sent(), 0, -1));
        return sent.stream()
                .filter(entry -> entry.startsWith(replyId + "\n"))
                .map(entry -> entry.substring(replyId.length() + 1))
                .findFirst();
    }
}
