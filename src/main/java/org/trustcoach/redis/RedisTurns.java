package org.trustcoach.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.redis.json.LedgerJson;
import org.trustcoach.redis.json.SessionJson;
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
        Keys keys = Keys.of(chat);
        return stored(chat, store.list(scripts.load(), List.of(keys.session(), keys.commitments()), List.of()));
    }

    @Override
    public Committed commit(Commit commit) {
        ChatId chat = commit.turn().session().chat();
        Action action = commit.turn().action();
        List<?> answer = action == Action.ERASE ? erase(chat, commit) : store(chat, commit);
        if (action.deletes()) {
            // Even where it was seen before: whoever did it may have gone before the file was written.
            store.rewriteLog(Keys.of(chat).debt());
        }
        return switch ((String) answer.get(0)) {
            case "done" -> done(chat, (Long) answer.get(1), (Long) answer.get(2));
            case "seen" -> new Committed.AlreadyDone();
            default -> new Committed.Conflict(stored(chat, answer.subList(1, answer.size())));
        };
    }

    private List<?> store(ChatId chat, Commit commit) {
        Session session = commit.turn().session();
        Map<String, String> changed =
                LedgerJson.changes(commit.before().session().ledger(), session.ledger());
        List<String> arguments = new ArrayList<>(List.of(
                commit.updateId(),
                String.valueOf(commit.expectedVersion()),
                String.valueOf(Session.SCHEMA),
                SessionJson.write(session),
                chat.value(),
                RedisMailboxes.LEASE,
                REMEMBER_UPDATES,
                millis(commit.alarm()),
                String.valueOf(changed.size())));
        changed.forEach((id, json) -> arguments.addAll(List.of(id, json)));
        addReplies(arguments, commit.turn().replies());
        Keys keys = Keys.of(chat);
        List<String> names = new ArrayList<>(keys.committed());
        if (commit.turn().action().deletes()) {
            names.add(keys.owed());
        }
        return changed.isEmpty()
                ? store.list(scripts.commit(), names, arguments)
                : store.kept(scripts.commit(), names, arguments);
    }

    private static String millis(Optional<Instant> alarm) {
        return alarm.map(time -> String.valueOf(time.toEpochMilli())).orElse("");
    }

    @Override
    public boolean settle(Stored stored, Optional<Instant> alarm) {
        ChatId chat = stored.session().chat();
        Keys keys = Keys.of(chat);
        List<String> names = List.of(keys.session(), keys.due(), keys.claims(), keys.paused());
        List<String> arguments = List.of(chat.value(), String.valueOf(stored.version()), millis(alarm));
        return store.number(scripts.settle(), names, arguments) == 1;
    }

    private List<?> erase(ChatId chat, Commit commit) {
        Keys keys = Keys.of(chat);
        List<String> names = new ArrayList<>(keys.committed());
        names.addAll(List.of(keys.sent(), keys.page(), keys.pageOrder(), keys.owed()));
        List<String> arguments = new ArrayList<>(List.of(
                commit.updateId(), String.valueOf(commit.expectedVersion()), chat.value(), RedisMailboxes.LEASE));
        addReplies(arguments, commit.turn().replies());
        return store.list(scripts.erase(), names, arguments);
    }

    private static void addReplies(List<String> arguments, List<Reply> replies) {
        replies.forEach(reply -> arguments.add(RedisMailboxes.letter(reply)));
    }

    private static Committed done(ChatId chat, long version, long token) {
        return new Committed.Done(version, token == 0 ? Optional.empty() : Optional.of(new Lease(chat, token)));
    }

    /** @param found version, schema, session and commitments, as the scripts give them */
    private static Stored stored(ChatId chat, List<?> found) {
        long version = (Long) found.get(0);
        String json = (String) found.get(2);
        return json.isEmpty()
                ? new Stored(Session.fresh(chat), version)
                : new Stored(read(Integer.parseInt((String) found.get(1)), json, (List<?>) found.get(3)), version);
    }

    /** What can't be read now may be readable by another version of the program: nothing is answered, and nothing lost. */
    private static Session read(int schema, String json, List<?> commitments) {
        try {
            return SessionJson.read(schema, json).with(LedgerJson.read(commitments));
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
