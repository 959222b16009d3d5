package org.trustcoach.redis;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trustcoach.chat.ChatId;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.session.QuietHours;
import org.trustcoach.session.ReminderChoice;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Stored;
import redis.clients.jedis.UnifiedJedis;

/** Reminders in a Redis that another process uses, and what that process asks of it. */
public final class StoredReminders implements AutoCloseable {

    private static final Scripts SCRIPTS = Guards.all();
    private static final Pattern REPLY_ID = Pattern.compile("\\$\\d+\\r\\nt\\d+\\.\\d+\\r\\n");

    private final UnifiedJedis client;
    private final RedisTurns turns;
    private final RedisAlarms alarms;

    private StoredReminders(UnifiedJedis client) {
        this.client = client;
        RedisStore store = new RedisStore(client);
        this.turns = new RedisTurns(store, SCRIPTS);
        this.alarms = new RedisAlarms(store, SCRIPTS, InstantSource.system());
    }

    public static StoredReminders at(int port) {
        return new StoredReminders(RedisClients.open(RedisAddress.parse("redis://127.0.0.1:" + port)));
    }

    /** Alarms are claimed by shard. */
    public static boolean isClaim(String request, ChatId chat) {
        return request.contains(SCRIPTS.claimDue().hash())
                && request.contains(Keys.of(chat).due());
    }

    public static boolean isCommit(String request) {
        return request.contains(SCRIPTS.commit().hash());
    }

    /** The script that acknowledges is also asked for the first reply; then it names none. */
    public static boolean isAcknowledgement(String request) {
        return request.contains(SCRIPTS.ack().hash())
                && REPLY_ID.matcher(request).find();
    }

    /** A chat with one promise, of which it is to be reminded once. */
    public void set(ChatId chat, Instant due) {
        Session fresh = Session.fresh(chat);
        Settings settings = Settings.DEFAULT
                .withQuiet(new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .withReminders(new ReminderChoice(ReminderChoice.STANDARD.occasions(), false, false));
        Commitment promise = Promises.promise("c1");
        Ledger ledger = Ledger.EMPTY.with(promise.reminding(promise.reminding().snoozed(due)));
        Turn turn = new Turn(fresh.with(settings).with(ledger), List.of(), Action.NONE);
        turns.commit(new Commit("set:" + chat, new Stored(fresh, 0), turn, Optional.of(due)));
    }

    /** As time does: claims on alarms and leases on mailboxes end. */
    public void letLeasesEnd() {
        alarms.takeBack("telegram");
        for (String ready : client.keys("tc:*:ready:telegram")) {
            client.zrange(ready, 0, -1).forEach(chat -> client.zadd(ready, 0, chat));
        }
    }

    /** Whether nothing is claimed, and nothing waits to be sent. */
    public boolean isAtRest(ChatId chat) {
        Keys keys = Keys.of(chat);
        Set<String> claims = client.hkeys(keys.claims());
        return !claims.contains(chat.value()) && !client.exists(keys.mailbox());
    }

    /** How many turns the chat has had besides the one that set the reminder, which counts as none. */
    public int timesSaid(ChatId chat) {
        return turns.load(chat).session().turns();
    }

    @Override
    public void close() {
        client.close();
    }
}
