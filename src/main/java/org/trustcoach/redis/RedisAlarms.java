package org.trustcoach.redis;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.trustcoach.chat.ChatId;
import org.trustcoach.turn.alarm.Alarms;
import org.trustcoach.turn.alarm.Claim;
import redis.clients.jedis.resps.Tuple;

/**
 * Alarms in Redis. It keeps in mind when the next alarm of each shard goes off, and looks at all shards once a second; in
 * between it asks only those whose time has come. An alarm that was set for within that second may therefore be claimed up to
 * a second late.
 */
public final class RedisAlarms implements Alarms {

    private static final Duration LOOK_AT_ALL = Duration.ofSeconds(1);
    private static final int MAX_OF_A_SHARD = 100;
    private static final String CLAIM = String.valueOf(Claim.LASTS.toMillis());

    private final RedisStore store;
    private final Scripts scripts;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    public RedisAlarms(RedisStore store, Scripts scripts, InstantSource clock) {
        this.store = store;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** What is known of a channel's shards; in ms by the clock of the server, which is {@code ahead} of this one. */
    private static final class Known {
        private final long[] next = new long[PARTS];
        private boolean stale = true;
        private long lookedAtAll;
        private long ahead;

        List<Integer> shards(long now) {
            boolean all = stale || now - lookedAtAll >= LOOK_AT_ALL.toMillis() || now < lookedAtAll;
            if (all) {
                stale = false;
                lookedAtAll = now;
            }
            return IntStream.range(0, PARTS)
                    .filter(shard -> all || isDue(shard, now))
                    .boxed()
                    .toList();
        }

        /** Those of the shards that have more due, at most so many. */
        List<Integer> oldest(List<Integer> shards, int limit, long now) {
            return shards.stream()
                    .filter(shard -> isDue(shard, now))
                    .sorted(Comparator.comparingLong(shard -> next[shard]))
                    .limit(limit)
                    .toList();
        }

        private boolean isDue(int shard, long now) {
            return next[shard] <= now + ahead;
        }
    }

    @Override
    public List<Claim> claim(String channel, int limit) {
        Known shards = known.computeIfAbsent(channel, any -> new Known());
        synchronized (shards) {
            List<Integer> asked = shards.shards(clock.millis());
            return asked.isEmpty() ? List.of() : claimInTurns(channel, shards, asked, limit);
        }
    }

    /** All shards have the same share; what one doesn't need is left to those that have more due, the oldest first. */
    private List<Claim> claimInTurns(String channel, Known shards, List<Integer> first, int limit) {
        List<Claim> claims = new ArrayList<>();
        List<Integer> asked = first;
        int before = -1;
        while (!asked.isEmpty() && before < claims.size() && claims.size() < limit) {
            before = claims.size();
            claims.addAll(claim(channel, shards, asked, limit - before));
            asked = shards.oldest(asked, Math.max(0, limit - claims.size()), clock.millis());
        }
        return claims;
    }

    private List<Claim> claim(String channel, Known shards, List<Integer> asked, int limit) {
        int each = Math.min(MAX_OF_A_SHARD, Math.max(1, limit / asked.size()));
        List<List<String>> keys =
                asked.stream().map(shard -> Keys.alarms(channel, shard)).toList();
        List<List<?>> answers = store.lists(scripts.claimDue(), keys, List.of(CLAIM, String.valueOf(each)));
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            List<?> answer = answers.get(i);
            long now = (Long) answer.get(0);
            String next = (String) answer.get(1);
            shards.ahead = now - clock.millis();
            shards.next[asked.get(i)] = next.isEmpty() ? Long.MAX_VALUE : millis(next);
            addClaims(claims, (List<?>) answer.get(2), Instant.ofEpochMilli(now));
        }
        return claims;
    }

    private static void addClaims(List<Claim> claims, List<?> found, Instant now) {
        for (int i = 0; i < found.size(); i += 2) {
            Instant due = Instant.ofEpochMilli(millis((String) found.get(i + 1)));
            claims.add(new Claim(new ChatId((String) found.get(i)), due, now));
        }
    }

    /** A score is a floating-point number to Redis. */
    private static long millis(String score) {
        return (long) Double.parseDouble(score);
    }

    @Override
    public void giveBack(List<Claim> claims) {
        Map<List<String>, List<String>> byShard = new HashMap<>();
        for (Claim claim : claims) {
            Keys keys = Keys.of(claim.chat());
            List<String> arguments =
                    byShard.computeIfAbsent(List.of(keys.due(), keys.claims()), any -> new ArrayList<>());
            arguments.add(claim.chat().value());
            arguments.add(String.valueOf(claim.until().toEpochMilli()));
        }
        byShard.forEach((keys, arguments) -> store.number(scripts.freeDue(), keys, arguments));
        known.values().forEach(RedisAlarms::forget);
    }

    private static void forget(Known shards) {
        synchronized (shards) {
            shards.stale = true;
        }
    }

    @Override
    public void takeBack(String channel) {
        List<List<String>> keys = IntStream.range(0, PARTS)
                .mapToObj(shard -> Keys.alarms(channel, shard))
                .toList();
        store.numbers(scripts.freeDue(), keys, List.of());
    }

    @Override
    public Map<ChatId, Optional<Instant>> survey(String channel, int part) {
        List<String> keys = Keys.alarms(channel, part);
        Set<String> chats = store.read(jedis -> jedis.smembers(Keys.chats(part)));
        Set<String> paused = store.read(jedis -> jedis.smembers(Keys.paused(part)));
        List<Tuple> due = store.read(jedis -> jedis.zrangeWithScores(keys.get(0), 0, -1));
        Set<String> claimed = store.read(jedis -> jedis.hkeys(keys.get(1)));
        Map<String, Optional<Instant>> all = new TreeMap<>();
        chats.stream().filter(chat -> chat.startsWith(channel + ":")).forEach(chat -> all.put(chat, Optional.empty()));
        // A claim without an alarm is nobody's: what is left of it is to be looked at, too.
        claimed.forEach(chat -> all.put(chat, Optional.of(Instant.EPOCH)));
        all.keySet().removeAll(paused);
        for (Tuple alarm : due) {
            all.put(alarm.getElement(), Optional.of(Instant.ofEpochMilli((long) alarm.getScore())));
            if (claimed.contains(alarm.getElement())) {
                all.remove(alarm.getElement());
            }
        }
        Map<ChatId, Optional<Instant>> surveyed = new HashMap<>();
        all.forEach((chat, alarm) -> surveyed.put(new ChatId(chat), alarm));
        return surveyed;
    }
}
