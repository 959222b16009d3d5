package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.delivery.Lease;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.Schedule;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.alarm.AlarmSweep;
import org.trustcoach.turn.alarm.Claim;

class RedisAlarmsTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final ChatId BEN = ChatId.of("test", "ben");
    private static final Instant PAST = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant FUTURE = Instant.parse("2090-03-04T10:00:00Z");
    private static final int MANY = 100;

    private RedisStore store;
    private RedisTurns turns;
    private RedisAlarms alarms;
    private Instant now = PAST;

    @BeforeEach
    void empty() {
        store = RealRedis.emptied();
        turns = new RedisTurns(store, Guards.all());
        alarms = alarms(Guards.all());
    }

    @Test
    void an_alarm_that_went_off_is_claimed_by_one() {
        commit(ANNA, 0, PAST);

        List<Claim> claims = claim();

        assertThat(claims)
                .extracting(Claim::chat, Claim::due)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ANNA, PAST));
        assertThat(claims.get(0).lateness()).isPositive();
        assertThat(claim()).isEmpty();
        assertThat(alarms(Guards.all()).claim("test", MANY))
                .as("nor by another process")
                .isEmpty();
    }

    @Test
    void an_alarm_waits_for_its_time_and_for_its_channel() {
        commit(ANNA, 0, FUTURE);
        commit(BEN, 0, PAST);

        assertThat(alarms.claim("other", MANY)).isEmpty();
        assertThat(claim()).extracting(Claim::chat).containsExactly(BEN);
    }

    @Test
    void the_commit_that_follows_ends_the_claim_and_sets_the_next_alarm() {
        commit(ANNA, 0, PAST);
        claim();

        commit(ANNA, 1, PAST.plusSeconds(1));

        assertThat(claim()).extracting(Claim::due).containsExactly(PAST.plusSeconds(1));
        commit(ANNA, 2, null);
        assertThat(RealRedis.client().keys("*due*")).isEmpty();
        assertThat(RealRedis.client().keys("*claims*")).isEmpty();
    }

    @Test
    void the_claim_of_a_process_that_died_ends_by_itself_and_its_alarm_keeps_its_time() {
        commit(ANNA, 0, PAST);
        claim();

        letTheClaimEnd();

        assertThat(claim()).extracting(Claim::due).containsExactly(PAST);
        assertThat(claim()).isEmpty();
    }

    @Test
    void a_claim_that_is_given_back_is_there_for_the_next() {
        commit(ANNA, 0, PAST);
        List<Claim> unused = claim();

        alarms.giveBack(unused);

        assertThat(claim()).extracting(Claim::due).containsExactly(PAST);
    }

    @Test
    void giving_back_too_late_takes_nothing_from_the_next() {
        commit(ANNA, 0, PAST);
        List<Claim> ended = claim();
        letTheClaimEnd();
        claim();

        alarms.giveBack(List.of(new Claim(ANNA, PAST, ended.get(0).at().minusMillis(1))));

        assertThat(claim()).isEmpty();
    }

    @Test
    void a_process_that_is_alone_takes_all_claims_back() {
        commit(ANNA, 0, PAST);
        commit(BEN, 0, PAST);
        claim();

        alarms(Guards.all()).takeBack("test");

        assertThat(claim()).hasSize(2);
    }

    @Test
    void a_chat_that_cannot_be_reached_has_no_alarm_until_it_writes_again() {
        commit(ANNA, 0, PAST);
        Lease lease = ((Committed.Done) commit(ANNA, 1, PAST, Reply.of("t1.0", RichText.plain("a"))))
                .lease()
                .orElseThrow();

        new RedisMailboxes(store, Guards.all()).discard(lease);

        assertThat(claim()).isEmpty();
        assertThat(sweep(session -> Map.of("c1", PAST)).all("test")).isEqualTo(new AlarmSweep.Found(0, 0));
        commit(ANNA, 2, PAST);
        assertThat(claim()).extracting(Claim::chat).containsExactly(ANNA);
    }

    @Test
    void an_erased_chat_has_none_and_leaves_no_trace() {
        commit(ANNA, 0, PAST);
        claim();
        Turn farewell = new Turn(Session.fresh(ANNA), List.of(), Action.ERASE);
        turns.commit(new Commit("u2", stored(ANNA, 1), farewell, Optional.empty()));
        RealRedis.client().del(Keys.of(ANNA).ready(), Keys.of(ANNA).tokens());

        letTheClaimEnd();

        assertThat(claim()).isEmpty();
        assertThat(RealRedis.client().keys("*due*")).isEmpty();
        assertThat(RealRedis.client().keys("*claims*")).isEmpty();
        assertThat(RealRedis.client().keys("*anna*")).isEmpty();
    }

    @Test
    void settling_sets_the_alarm_of_a_session_that_was_not_changed() {
        commit(ANNA, 0, FUTURE);

        assertThat(turns.settle(stored(ANNA, 1), Optional.of(PAST))).isTrue();
        assertThat(turns.settle(stored(ANNA, 1), Optional.of(PAST))).isFalse();
        assertThat(turns.settle(stored(ANNA, 7), Optional.empty())).isFalse();

        assertThat(claim()).extracting(Claim::due).containsExactly(PAST);
        assertThat(turns.settle(stored(ANNA, 1), Optional.empty())).isTrue();
        letTheClaimEnd();
        assertThat(claim()).isEmpty();
    }

    @Test
    void the_sweep_finds_what_is_not_as_it_should_be_and_sets_it_right() {
        ChatId wrong = ChatId.of("test", "wrong");
        ChatId missing = ChatId.of("test", "missing");
        ChatId orphan = ChatId.of("test", "orphan");
        ChatId leftover = ChatId.of("test", "leftover");
        ChatId right = ChatId.of("test", "right");
        ChatId claimed = ChatId.of("test", "claimed");
        commit(claimed, 0, PAST);
        claim();
        List.of(wrong, missing, right).forEach(chat -> commit(chat, 0, FUTURE));
        RealRedis.client().zadd(Keys.of(wrong).due(), 5, wrong.value());
        RealRedis.client().zrem(Keys.of(missing).due(), missing.value());
        RealRedis.client().zadd(Keys.of(orphan).due(), FUTURE.toEpochMilli(), orphan.value());
        RealRedis.client().hset(Keys.of(leftover).claims(), leftover.value(), "5");
        AlarmSweep sweep = sweep(session -> session.turns() == 0 ? Map.of() : Map.of("c1", FUTURE));

        assertThat(sweep.all("test")).isEqualTo(new AlarmSweep.Found(5, 4));

        assertThat(sweep.all("test")).isEqualTo(new AlarmSweep.Found(3, 0));
        assertThat(score(wrong)).isEqualTo(FUTURE.toEpochMilli());
        assertThat(score(missing)).isEqualTo(FUTURE.toEpochMilli());
        assertThat(score(orphan)).isNull();
        assertThat(RealRedis.client().hkeys(Keys.of(leftover).claims())).doesNotContain(leftover.value());
    }

    @Test
    void the_oldest_go_first_and_a_limit_is_kept_in_each_shard() {
        for (int i = 0; i < 2_000; i++) {
            ChatId chat = ChatId.of("test", "n" + i);
            RealRedis.client().zadd(Keys.of(chat).due(), i, chat.value());
        }

        List<Claim> first = claim(512);

        assertThat(first).hasSizeBetween(256, 512);
        for (Claim claim : first) {
            assertThat(RealRedis.client()
                            .zrangeByScore(
                                    Keys.of(claim.chat()).due(), 0, claim.due().toEpochMilli()))
                    .as("nothing older is left behind")
                    .isEmpty();
        }
    }

    @Test
    void what_one_shard_does_not_need_is_taken_of_another_that_has_more() {
        for (int i = 0; i < 300; i++) {
            ChatId chat = ChatId.of("test", "n" + i);
            RealRedis.client().zadd(Keys.of(chat).due(), i, chat.value());
        }

        assertThat(claim(280)).hasSize(280);
        assertThat(claim(MANY)).hasSize(20);
    }

    @Test
    void a_quiet_house_asks_once_a_second_only() {
        commit(ANNA, 0, FUTURE);
        alarms.claim("test", MANY);
        long before = scriptCalls();

        for (int i = 0; i < 9; i++) {
            now = now.plusMillis(100);
            alarms.claim("test", MANY);
        }
        assertThat(scriptCalls() - before).isZero();

        now = now.plusMillis(100);
        alarms.claim("test", MANY);
        assertThat(scriptCalls() - before).isEqualTo(256);
    }

    @Test
    void when_memory_is_full_alarms_still_go_off_on_redis_7() {
        Scripts scripts = Scripts.shipped(7);

        assertThat(List.of(scripts.claimDue(), scripts.freeDue(), scripts.settle()))
                .allSatisfy(script -> assertThat(script.text()).startsWith("#!lua flags=allow-oom\n"));
        assertThat(Scripts.shipped(6).claimDue().text()).startsWith("--");
    }

    private RedisAlarms alarms(Scripts scripts) {
        return new RedisAlarms(store, scripts, () -> now);
    }

    private AlarmSweep sweep(Schedule schedule) {
        return new AlarmSweep(alarms, turns, schedule);
    }

    private List<Claim> claim() {
        return claim(MANY);
    }

    /** A second later, so that all shards are looked at. */
    private List<Claim> claim(int limit) {
        now = now.plus(Duration.ofSeconds(1));
        return alarms.claim("test", limit);
    }

    private void letTheClaimEnd() {
        String due = Keys.of(ANNA).due();
        if (RealRedis.client().exists(due)) {
            RealRedis.client().zadd(due, 0, ANNA.value());
        }
    }

    private @org.jspecify.annotations.Nullable Double score(ChatId chat) {
        return RealRedis.client().zscore(Keys.of(chat).due(), chat.value());
    }

    private static long scriptCalls() {
        return RealRedis.client()
                .info("commandstats")
                .lines()
                .filter(line -> line.startsWith("cmdstat_evalsha:"))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf("calls=") + 6, line.indexOf(','))))
                .sum();
    }

    private Committed commit(
            ChatId chat, long version, @org.jspecify.annotations.Nullable Instant alarm, Reply... replies) {
        Session fresh = Session.fresh(chat);
        Session session = new Session(
                chat,
                fresh.settings(),
                fresh.talk(),
                null,
                fresh.pace(),
                (int) version + 1,
                0,
                fresh.rounds(),
                fresh.ledger(),
                fresh.logbook());
        Turn turn = new Turn(session, List.of(replies), Action.NONE);
        return turns.commit(new Commit(chat + "." + version, stored(chat, version), turn, Optional.ofNullable(alarm)));
    }

    private static Stored stored(ChatId chat, long version) {
        return new Stored(Session.fresh(chat), version);
    }
}
