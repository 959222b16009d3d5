package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.redis.embedded.ScratchRedis;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.alarm.Claim;
import redis.clients.jedis.Jedis;

/** What a server alone doesn't show: a cluster that refuses keys of two slots, and a replica that takes over. */
class ReplicatedRedisTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final int SLOTS = 16_384;
    private static final Instant PAST = Instant.parse("2026-03-04T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void in_a_cluster_every_script_finds_its_keys_in_one_slot() throws Exception {
        try (ScratchRedis node = ScratchRedis.start(folder, "--cluster-enabled", "yes");
                RedisStore store = cluster(node)) {
            Scripts scripts = Guards.all();
            RedisTurns turns = new RedisTurns(store, scripts);
            RedisAlarms alarms = new RedisAlarms(store, scripts, InstantSource.system());
            Ledger ledger = Promises.ledger("c1", "c2");

            Committed.Done done = (Committed.Done) turns.commit(commit("u1", 0, Ledger.EMPTY, ledger));
            assertThat(turns.load(ANNA).session().ledger()).isEqualTo(ledger);
            assertThat(turns.commit(commit("u2", 0, Ledger.EMPTY, ledger))).isInstanceOf(Committed.Conflict.class);
            List<Claim> claims = alarms.claim("test", 10);
            assertThat(claims).hasSize(1);
            alarms.giveBack(claims);
            alarms.takeBack("test");
            assertThat(turns.settle(turns.load(ANNA), Optional.empty())).isTrue();
            assertThat(alarms.survey("test", 0)).isNotNull();
            new RedisMailboxes(store, scripts).discard(done.lease().orElseThrow());
            turns.commit(new Commit(
                    "u3", turns.load(ANNA), new Turn(session(ledger), List.of(), Action.ERASE), Optional.empty()));
            assertThat(turns.load(ANNA)).isEqualTo(new Stored(Session.fresh(ANNA), 0));
        }
    }

    @Test
    void a_commitment_is_on_a_replica_before_anybody_says_saved() throws Exception {
        try (ScratchRedis master = ScratchRedis.start(folder);
                ScratchRedis replica =
                        ScratchRedis.start(folder, "--replicaof", "127.0.0.1", String.valueOf(master.port()));
                Jedis atMaster = master.connect();
                Jedis atReplica = replica.connect();
                RedisStore store = new RedisStore(
                        RedisClients.open(RedisAddress.parse("redis://127.0.0.1:" + master.port())), true)) {
            await(() -> atReplica.info("replication").contains("master_link_status:up"));
            RedisTurns turns = new RedisTurns(store, Guards.all());

            turns.commit(commit("u1", 0, Ledger.EMPTY, Ledger.EMPTY));
            assertThat(waits(atMaster)).as("nothing was promised").isZero();

            turns.commit(commit("u2", 1, Ledger.EMPTY, Promises.ledger("c1")));
            assertThat(atReplica.hkeys(Keys.of(ANNA).commitments())).containsExactly("c1");
            assertThat(waits(atMaster)).isEqualTo(1);
        }
    }

    private static RedisStore cluster(ScratchRedis node) {
        try (Jedis jedis = node.connect()) {
            jedis.clusterAddSlots(IntStream.range(0, SLOTS).toArray());
            await(() -> jedis.clusterInfo().contains("cluster_state:ok"));
        }
        return new RedisStore(RedisClients.open(RedisAddress.parse("redis-cluster://127.0.0.1:" + node.port())), true);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static long waits(Jedis jedis) {
        return Arrays.stream(jedis.info("commandstats").split("\r\n"))
                .filter(line -> line.startsWith("cmdstat_wait:"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf("calls=") + 6, line.indexOf(','))))
                .sum();
    }

    private static Commit commit(String update, long version, Ledger before, Ledger after) {
        Reply reply = Reply.of("t1.0", RichText.plain("Saved."));
        Turn turn = new Turn(session(after), List.of(reply), Action.NONE);
        return new Commit(update, new Stored(session(before), version), turn, Optional.of(PAST));
    }

    private static Session session(Ledger ledger) {
        return Session.fresh(ANNA).with(ledger);
    }
}
