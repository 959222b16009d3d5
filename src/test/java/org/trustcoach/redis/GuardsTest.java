package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.delivery.Lease;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.TurnHandler;
import org.trustcoach.turn.alarm.Claim;

/** Each guard of the scripts is needed: with it the promise holds, without it a test like these would see it broken. */
class GuardsTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final int MESSAGES = 10;
    private static final Instant OLD_ALARM = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant NEW_ALARM = Instant.parse("2026-03-05T10:00:00Z");

    @Test
    void two_processes_that_share_a_chat_lose_no_message() {
        assertThat(turnsHeardByTwoProcesses(Guards.all())).isEqualTo(MESSAGES);
    }

    @Test
    void without_the_version_check_they_would_lose_some() {
        assertThat(turnsHeardByTwoProcesses(Guards.without("version"))).isLessThan(MESSAGES);
    }

    @Test
    void an_update_that_comes_twice_is_heard_once() {
        assertThat(turnsHeardOfOneUpdateThatComesTwice(Guards.all())).isEqualTo(1);
    }

    @Test
    void without_the_seen_set_it_would_be_heard_twice() {
        assertThat(turnsHeardOfOneUpdateThatComesTwice(Guards.without("seen"))).isEqualTo(2);
    }

    @Test
    void a_sender_that_was_frozen_sends_nothing_more_when_another_has_taken_over() {
        assertThat(sentByAFrozenSenderAndItsSuccessor(Guards.all())).containsExactly("t1.0", "t1.0", "t1.1");
    }

    @Test
    void without_the_fencing_token_both_would_go_on_sending() {
        assertThat(sentByAFrozenSenderAndItsSuccessor(Guards.without("token")))
                .containsExactly("t1.0", "t1.0", "t1.1", "t1.1");
    }

    @Test
    void an_alarm_is_claimed_by_one_process() {
        assertThat(claimedByTwoProcesses(Guards.all())).isEqualTo(1);
    }

    @Test
    void without_the_lease_both_would_claim_it() {
        assertThat(claimedByTwoProcesses(Guards.without("lease"))).isEqualTo(2);
    }

    @Test
    void a_process_that_was_frozen_takes_no_claim_from_its_successor() {
        assertThat(claimedAfterAFrozenProcessGaveBack(Guards.all())).isZero();
    }

    @Test
    void without_looking_at_the_claim_a_third_process_would_get_it_too() {
        assertThat(claimedAfterAFrozenProcessGaveBack(Guards.without("claim"))).isEqualTo(1);
    }

    @Test
    void a_sweep_that_looked_at_an_old_session_leaves_the_alarm_of_the_new_one() {
        assertThat(alarmAfterASlowSweep(Guards.all())).isEqualTo(NEW_ALARM);
    }

    @Test
    void without_the_version_check_it_would_set_the_old_one() {
        assertThat(alarmAfterASlowSweep(Guards.without("settled"))).isEqualTo(OLD_ALARM);
    }

    @Test
    void a_reminder_that_two_processes_fire_is_said_once_by_either_guard_alone() {
        assertThat(saidByTwoProcesses(Guards.all())).isEqualTo(1);
        assertThat(saidByTwoProcesses(Guards.without("seen"))).isEqualTo(1);
        assertThat(saidByTwoProcesses(Guards.without("version"))).isEqualTo(1);
    }

    @Test
    void without_both_it_would_be_said_twice() {
        assertThat(saidByTwoProcesses(Guards.without("seen", "version"))).isEqualTo(2);
    }

    private static int claimedByTwoProcesses(Scripts scripts) {
        RedisStore store = RealRedis.emptied();
        setAlarm(store, scripts, "u1", 0, OLD_ALARM);
        return alarms(store, scripts).claim("test", 1).size()
                + alarms(store, scripts).claim("test", 1).size();
    }

    private static int claimedAfterAFrozenProcessGaveBack(Scripts scripts) {
        RedisStore store = RealRedis.emptied();
        setAlarm(store, scripts, "u1", 0, OLD_ALARM);
        RedisAlarms frozen = alarms(store, scripts);
        List<Claim> claims = frozen.claim("test", MESSAGES);
        RealRedis.client().zadd(Keys.of(ANNA).due(), 0, ANNA.value());
        alarms(store, scripts).claim("test", MESSAGES);
        Claim ended = new Claim(ANNA, OLD_ALARM, claims.get(0).at().minusMillis(1));
        frozen.giveBack(List.of(ended));
        return alarms(store, scripts).claim("test", 1).size();
    }

    private static Instant alarmAfterASlowSweep(Scripts scripts) {
        RedisStore store = RealRedis.emptied();
        RedisTurns turns = setAlarm(store, scripts, "u1", 0, OLD_ALARM);
        Stored old = turns.load(ANNA);
        setAlarm(store, scripts, "u2", 1, NEW_ALARM);
        turns.settle(old, Optional.of(OLD_ALARM));
        Double score = RealRedis.client().zscore(Keys.of(ANNA).due(), ANNA.value());
        return Instant.ofEpochMilli(score.longValue());
    }

    /** Two processes have the same session in mind, in which the same reminder is due. */
    private static long saidByTwoProcesses(Scripts scripts) {
        RedisStore store = RealRedis.emptied();
        RedisTurns turns = setAlarm(store, scripts, "u1", 0, OLD_ALARM);
        Turn reminding = new Turn(Session.fresh(ANNA), List.of(reply("t2.0")), Action.NONE);
        turns.commit(commit("due:test:anna:1", 1, reminding));
        turns.commit(commit("due:test:anna:1", 1, reminding));
        return RealRedis.client().llen(Keys.of(ANNA).mailbox());
    }

    private static RedisTurns setAlarm(RedisStore store, Scripts scripts, String update, long version, Instant alarm) {
        RedisTurns turns = new RedisTurns(store, scripts);
        Turn turn = new Turn(Session.fresh(ANNA), List.of(), Action.NONE);
        turns.commit(new Commit(update, new Stored(Session.fresh(ANNA), version), turn, Optional.of(alarm)));
        return turns;
    }

    private static RedisAlarms alarms(RedisStore store, Scripts scripts) {
        return new RedisAlarms(store, scripts, InstantSource.system());
    }

    private static int turnsHeardByTwoProcesses(Scripts scripts) {
        RedisTurns turns = new RedisTurns(RealRedis.emptied(), scripts);
        List<TurnHandler> processes = List.of(OneProcess.on(turns), OneProcess.on(turns));
        for (int i = 0; i < MESSAGES; i++) {
            processes.get(i % 2).accept(message("u" + i)).join();
        }
        return turns.load(ANNA).session().turns();
    }

    private static int turnsHeardOfOneUpdateThatComesTwice(Scripts scripts) {
        RedisTurns turns = new RedisTurns(RealRedis.emptied(), scripts);
        TurnHandler process = OneProcess.on(turns);
        process.accept(message("u1")).join();
        process.accept(message("u1")).join();
        return turns.load(ANNA).session().turns();
    }

    /** What two senders would send: the first stops after it has sent a reply and before it can say so. */
    private static List<String> sentByAFrozenSenderAndItsSuccessor(Scripts scripts) {
        RedisStore store = RealRedis.emptied();
        RedisMailboxes mailboxes = new RedisMailboxes(store, scripts);
        Turn turn = new Turn(Session.fresh(ANNA), List.of(reply("t1.0"), reply("t1.1")), Action.NONE);
        Committed.Done done = (Committed.Done) new RedisTurns(store, scripts).commit(commit("u1", 0, turn));
        List<String> sent = new ArrayList<>();

        Lease frozen = done.lease().orElseThrow();
        Reply first = mailboxes.head(frozen).orElseThrow();
        sent.add(first.id());
        RealRedis.client().zadd(Keys.of(ANNA).ready(), 0, ANNA.value());

        Lease successor = mailboxes.claim(ANNA).orElseThrow();
        Reply again = mailboxes.head(successor).orElseThrow();
        sent.add(again.id());
        Optional<Reply> next = mailboxes.acknowledge(successor, again, "900");
        next.ifPresent(reply -> sent.add(reply.id()));

        mailboxes.acknowledge(frozen, first, "901").ifPresent(reply -> sent.add(reply.id()));
        return sent;
    }

    private static Commit commit(String update, long version, Turn turn) {
        return new Commit(update, new Stored(Session.fresh(ANNA), version), turn, Optional.empty());
    }

    private static Update message(String id) {
        return new Update(id, ANNA, new Incoming.Message("m" + id, "/help"));
    }

    private static Reply reply(String id) {
        return Reply.of(id, RichText.plain(id));
    }
}
