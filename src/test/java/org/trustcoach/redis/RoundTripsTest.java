package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Update;
import org.trustcoach.turn.TurnHandler;

class RoundTripsTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final int MESSAGES = 20;

    @Test
    void a_message_with_a_cached_session_costs_one_write_and_no_read() {
        RedisTurns turns = new RedisTurns(RealRedis.emptied(), Guards.all());
        TurnHandler handler = OneProcess.on(turns);
        handler.accept(message(0)).join();
        Map<String, Long> before = calls();

        for (int i = 1; i <= MESSAGES; i++) {
            handler.accept(message(i)).join();
        }

        Map<String, Long> made = since(before);
        // What a script does inside the server is counted under the names of its commands; only these come from a
        // client.
        assertThat(made).containsEntry("evalsha", (long) MESSAGES).doesNotContainKeys("eval", "hgetall", "get");
        assertThat(made.get("hmget")).isNull();
    }

    @Test
    void a_server_that_has_forgotten_a_script_learns_it_once_and_is_not_asked_shard_by_shard() {
        RedisMailboxes mailboxes = new RedisMailboxes(RealRedis.emptied(), Guards.all());
        RealRedis.client().scriptFlush();
        Map<String, Long> before = calls();
        long readsBefore = reads();

        assertThat(mailboxes.takeOver("test")).isEmpty();

        assertThat(since(before)).containsEntry("eval", 1L);
        assertThat(reads() - readsBefore).isLessThan(Keys.claimable("test").size() / 4);
    }

    /** How often the server has read from a client: once for whatever comes in one go. */
    private static long reads() {
        return RealRedis.client()
                .info("stats")
                .lines()
                .filter(line -> line.startsWith("total_reads_processed:"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(':') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> since(Map<String, Long> before) {
        Map<String, Long> made = calls();
        before.forEach((command, count) -> made.merge(command, -count, Long::sum));
        made.values().removeIf(count -> count == 0);
        return made;
    }

    private static Update message(int number) {
        return new Update("u" + number, ANNA, new Incoming.Message("m" + number, "my client went quiet"));
    }

    private static Map<String, Long> calls() {
        Map<String, Long> calls = new TreeMap<>();
        RealRedis.client()
                .info("commandstats")
                .lines()
                .filter(line -> line.startsWith("cmdstat_"))
                .forEach(line -> {
                    String command = line.substring("cmdstat_".length(), line.indexOf(':'));
                    calls.put(command, Long.valueOf(line.substring(line.indexOf("calls=") + 6, line.indexOf(','))));
                });
        return calls;
    }
}
