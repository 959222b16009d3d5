package org.trustcoach.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.coach.Action;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.Turns;

/** Sessions in Redis. */
public final class RedisTurns implements Turns {

    private static final String REMEMBER_UPDATES =
            String.valueOf(Duration.ofHours(48).toMillis());

    private final RedisStore store;
    private final Scripts scripts;

    public RedisTurns(RedisStore store, Scripts scripts) {
        this.store = store;
        this.scripts = scripts;
    }

    @Override
    public Stored load(ChatId chat) {
        List<String> fields = store.read(jedis -> jedis.hmget(Keys.of(chat).session(), "v", "sv", "d"));
        long version = fields.get(0) == null ? 0 : Long.parseLong(fields.get(0));
        return stored(chat, version, fields.get(1), fields.get(2));
    }

    @Override
    public Committed commit(Commit commit) {
        ChatId chat = commit.turn().session().chat();
        boolean erase = commit.turn().action() == Action.ERASE;
        List<?> answer = erase ? erase(chat, commit) : store(chat, commit);
        return switch ((String) answer.get(0)) {
            case "done" -> done(chat, (Long) answer.get(1), (Long) answer.get(2));
            case "seen" -> new Committed.AlreadyDone();
            default ->
                new Committed.Conflict(
                        stored(chat, (Long) answer.get(1), (String) answer.get(2), (String) answer.get(3)));
        };
    }

    private List<?> store(ChatId chat, Commit commit) {
        Keys keys = Keys.of(chat);
        List<String> names = List.of(
                keys.session(), keys.seen(), keys.mailbox(), keys.ready(), keys.tokens(), keys.fence(), keys.chats());
        List<String> arguments = new ArrayList<>(List.of(
                commit.updateId(),
                String.valueOf(commit.expectedVersion()),
                String.valueOf(Session.SCHEMA),
                SessionJson.write(commit.turn().session()),
                chat.value(),
                RedisMailboxes.LEASE,
                REMEMBER_UPDATES));
        addReplies(arguments, commit.turn().replies());
        return store.list(scripts.commit(), names, arguments);
    }

    private List<?> erase(ChatId chat, Commit commit) {
        Keys keys = Keys.of(chat);
        List<String> names = List.of(
                keys.session(),
                keys.seen(),
                keys.mailbox(),
                keys.ready(),
                keys.tokens(),
                keys.fence(),
                keys.chats(),
                keys.sent(),
                keys.page(),
                keys.pageOrder());
        List<String> arguments = new ArrayList<>(List.of(
                commit.updateId(), String.valueOf(commit.expectedVersion()), chat.value(), RedisMailboxes.LEASE));
        addReplies(arguments, commit.turn().replies());
        List<?> answer = store.list(scripts.erase(), names, arguments);
        if (answer.get(0).equals("done")) {
            store.rewriteLog(keys.session());
        }
        return answer;
    }

    private static void addReplies(List<String> arguments, List<Reply> replies) {
        replies.forEach(reply -> arguments.add(RedisMailboxes.letter(reply)));
    }

    private static Committed done(ChatId chat, long version, long token) {
        return new Committed.Done(version, token == 0 ? Optional.empty() : Optional.of(new Lease(chat, token)));
    }

    private static Stored stored(ChatId chat, long version, @Nullable String schema, @Nullable String json) {
        return json == null || json.isEmpty()
                ? new Stored(Session.fresh(chat), version)
                : new Stored(read(Integer.parseInt(String.valueOf(schema)), json), version);
    }

    /** What can't be read now may be readable by another version of the program: nothing is answered, and nothing lost. */
    private static Session read(int schema, String json) {
        try {
            return SessionJson.read(schema, json);
        } catch (IllegalStateException written) {
            throw new StoreUnavailable(String.valueOf(written.getMessage()), written);
        }
    }

    @Override
    public Attachment export(Session session) {
        List<String> page = new RedisPage(store, scripts).stored(session.chat());
        return new Attachment("trust-coach.json", "application/json", SessionJson.export(session, page));
    }
}
