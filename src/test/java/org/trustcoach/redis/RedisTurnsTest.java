package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.delivery.Lease;
import org.trustcoach.session.Session;
import org.trustcoach.transcript.Entry;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.Stored;

class RedisTurnsTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");

    private RedisStore store;
    private RedisTurns turns;
    private RedisMailboxes mailboxes;
    private RedisPage page;

    @BeforeEach
    void empty() {
        store = RealRedis.emptied();
        turns = new RedisTurns(store, Guards.all());
        mailboxes = new RedisMailboxes(store, Guards.all());
        page = new RedisPage(store, Guards.all());
    }

    @Test
    void a_chat_nobody_has_written_in_has_a_fresh_session() {
        assertThat(turns.load(ANNA)).isEqualTo(new Stored(Session.fresh(ANNA), 0));
    }

    @Test
    void a_committed_session_is_read_back_with_the_next_version() {
        Session session = session(3);

        Committed outcome = turns.commit(commit("u1", 0, turn(session)));

        assertThat(outcome).isInstanceOf(Committed.Done.class);
        assertThat(turns.load(ANNA)).isEqualTo(new Stored(session, 1));
    }

    @Test
    void the_same_update_is_committed_once() {
        turns.commit(commit("u1", 0, turn(session(1), reply("t1.0"))));

        Committed again = turns.commit(commit("u1", 1, turn(session(2), reply("t2.0"))));

        assertThat(again).isEqualTo(new Committed.AlreadyDone());
        assertThat(turns.load(ANNA).session().turns()).isEqualTo(1);
        assertThat(RealRedis.client().llen(Keys.of(ANNA).mailbox())).isEqualTo(1);
    }

    @Test
    void a_session_that_changed_meanwhile_comes_back_with_the_refusal() {
        turns.commit(commit("u1", 0, turn(session(1))));

        Committed refused = turns.commit(commit("u2", 0, turn(session(7), reply("t7.0"))));

        assertThat(refused).isEqualTo(new Committed.Conflict(new Stored(session(1), 1)));
        assertThat(RealRedis.client().llen(Keys.of(ANNA).mailbox())).isZero();
        assertThat(turns.commit(commit("u2", 1, turn(session(2))))).isInstanceOf(Committed.Done.class);
    }

    @Test
    void replies_come_with_the_right_to_send_them_and_go_out_in_order() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0"), reply("t1.1")))));

        assertThat(mailboxes.head(lease)).contains(reply("t1.0"));
        assertThat(mailboxes.acknowledge(lease, reply("t1.0"), "900")).contains(reply("t1.1"));
        assertThat(mailboxes.acknowledge(lease, reply("t1.1"), "901")).isEmpty();
        assertThat(mailboxes.messageOf(ANNA, "t1.0")).contains("900");
        assertThat(mailboxes.claim(ANNA)).isEmpty();
    }

    @Test
    void while_somebody_sends_a_commit_gives_no_second_lease_and_its_replies_are_sent_by_the_first() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));

        Committed second = turns.commit(commit("u2", 1, turn(session(2), reply("t2.0"))));

        assertThat(((Committed.Done) second).lease()).isEmpty();
        assertThat(mailboxes.acknowledge(lease, reply("t1.0"), null)).contains(reply("t2.0"));
    }

    @Test
    void acknowledging_twice_takes_nothing_else_out() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0"), reply("t1.1")))));

        mailboxes.acknowledge(lease, reply("t1.0"), "900");

        assertThat(mailboxes.acknowledge(lease, reply("t1.0"), "900")).contains(reply("t1.1"));
    }

    @Test
    void a_lease_that_ran_out_is_worth_nothing_once_somebody_else_has_one() {
        Lease first = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));
        letTheLeaseRunOut();
        Lease second = mailboxes.claim(ANNA).orElseThrow();

        assertThat(mailboxes.head(first)).isEmpty();
        assertThat(mailboxes.acknowledge(first, reply("t1.0"), "900")).isEmpty();
        mailboxes.discard(first);
        mailboxes.defer(first, Duration.ZERO);

        assertThat(mailboxes.head(second)).contains(reply("t1.0"));
    }

    @Test
    void a_deferred_mailbox_waits_for_its_time() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));

        mailboxes.defer(lease, Duration.ofHours(1));

        assertThat(mailboxes.claim(ANNA)).isEmpty();
        assertThat(mailboxes.claim("test", 10)).isEmpty();
        assertThat(mailboxes.head(lease)).isEmpty();
        letTheLeaseRunOut();
        assertThat(mailboxes.claim("test", 10)).extracting(Lease::chat).containsExactly(ANNA);
    }

    @Test
    void mail_left_by_a_process_that_died_is_found_by_the_sweep_of_its_own_channel_only() {
        turns.commit(commit("u1", 0, turn(session(1), reply("t1.0"))));
        letTheLeaseRunOut();

        assertThat(mailboxes.claim("other", 10)).isEmpty();
        assertThat(mailboxes.claim("test", 10)).extracting(Lease::chat).containsExactly(ANNA);
        assertThat(mailboxes.claim("test", 10)).isEmpty();
    }

    @Test
    void a_process_that_is_alone_takes_mail_over_without_waiting() {
        Lease first = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));

        List<Lease> taken = mailboxes.takeOver("test");

        assertThat(taken).hasSize(1);
        assertThat(mailboxes.head(first)).isEmpty();
        assertThat(mailboxes.head(taken.get(0))).contains(reply("t1.0"));
    }

    @Test
    void discarding_throws_the_mail_away() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));

        mailboxes.discard(lease);

        assertThat(RealRedis.client().exists(Keys.of(ANNA).mailbox())).isFalse();
        assertThat(mailboxes.claim(ANNA)).isEmpty();
    }

    @Test
    void an_erased_chat_leaves_only_its_farewell_and_then_nothing() {
        Lease old = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));
        mailboxes.acknowledge(old, reply("t1.0"), "900");
        page.append(ANNA, Entry.ofPerson("p1", "secret words", Instant.EPOCH));
        Turn farewell = new Turn(Session.fresh(ANNA), List.of(reply("t2.0")), Action.ERASE);

        Lease lease = lease(turns.commit(commit("u2", 1, farewell)));
        mailboxes.acknowledge(lease, mailboxes.head(lease).orElseThrow(), "901");

        assertThat(RealRedis.client().keys("*anna*")).isEmpty();
        assertThat(turns.load(ANNA)).isEqualTo(new Stored(Session.fresh(ANNA), 0));
        assertThat(page.all(ANNA)).isEmpty();
        assertThat(turns.commit(commit("u1", 0, turn(session(1))))).isEqualTo(new Committed.AlreadyDone());
    }

    @Test
    void a_letter_that_an_earlier_version_has_written_is_still_sent() {
        Lease lease = lease(turns.commit(commit("u1", 0, turn(session(1), reply("t1.0")))));
        String mailbox = Keys.of(ANNA).mailbox();
        String old = RealRedis.client().lpop(mailbox).replace(",\"unasked\":false", "");
        RealRedis.client().lpush(mailbox, old);

        assertThat(old).doesNotContain("unasked");
        assertThat(mailboxes.head(lease)).contains(reply("t1.0"));
    }

    @Test
    void a_commit_writes_the_commitments_that_changed_and_no_others() {
        Ledger two = Promises.ledger("c1", "c2");
        turns.commit(new Commit("u1", new Stored(session(0), 0), turn(session(1).with(two)), Optional.empty()));
        RealRedis.client().hset(Keys.of(ANNA).commitments(), "c1", "untouched");
        Ledger next = new Ledger(java.util.Map.of("c1", Promises.promise("c1"), "c3", Promises.promise("c3")));

        turns.commit(new Commit(
                "u2", new Stored(session(1).with(two), 1), turn(session(2).with(next)), Optional.empty()));

        assertThat(RealRedis.client().hgetAll(Keys.of(ANNA).commitments()))
                .containsEntry("c1", "untouched")
                .containsOnlyKeys("c1", "c3");
    }

    @Test
    void a_conflict_brings_the_commitments_along() {
        Ledger one = Promises.ledger("c1");
        turns.commit(new Commit("u1", new Stored(session(0), 0), turn(session(1).with(one)), Optional.empty()));

        Committed refused = turns.commit(commit("u2", 0, turn(session(2))));

        assertThat(refused)
                .isEqualTo(new Committed.Conflict(new Stored(session(1).with(one), 1)));
        assertThat(turns.load(ANNA).session().ledger()).isEqualTo(one);
        assertThat(turns.export(session(1).with(one)).content()).contains("send the draft");
    }

    @Test
    void an_export_holds_the_session_and_the_page() {
        turns.commit(commit("u1", 0, turn(session(4))));
        page.append(ANNA, Entry.ofPerson("p1", "my words", Instant.EPOCH));

        String export = turns.export(session(4)).content();

        assertThat(export).contains("\"turns\" : 4", "my words");
    }

    @Test
    void a_session_written_by_a_later_version_is_refused_with_a_hint() {
        RealRedis.client().hset(Keys.of(ANNA).session(), java.util.Map.of("v", "3", "sv", "99", "d", "{}"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> turns.load(ANNA))
                .hasMessageContaining("later version");
    }

    @Test
    void dead_letters_are_kept_without_growing_for_ever() {
        RedisDeadLetters letters = new RedisDeadLetters(store, () -> Instant.EPOCH);

        for (int i = 0; i < 1_005; i++) {
            letters.putAside("u" + i, "unreadable");
        }

        assertThat(RealRedis.client().llen(Keys.dead())).isEqualTo(1_000);
        assertThat(RealRedis.client().lindex(Keys.dead(), 0)).contains("u1004", "unreadable");
    }

    private void letTheLeaseRunOut() {
        RealRedis.client().zadd(Keys.of(ANNA).ready(), 0, ANNA.value());
    }

    private static Lease lease(Committed outcome) {
        return ((Committed.Done) outcome).lease().orElseThrow();
    }

    private static Session session(int turns) {
        Session fresh = Session.fresh(ANNA);
        return new Session(
                ANNA,
                fresh.settings(),
                fresh.talk(),
                null,
                fresh.pace(),
                turns,
                0,
                fresh.rounds(),
                fresh.ledger(),
                fresh.logbook());
    }

    private static Commit commit(String update, long version, Turn turn) {
        return new Commit(update, new Stored(Session.fresh(ANNA), version), turn, Optional.empty());
    }

    private static Turn turn(Session session, Reply... replies) {
        return new Turn(session, List.of(replies), Action.NONE);
    }

    private static Reply reply(String id) {
        return Reply.of(id, RichText.plain("words of " + id));
    }
}
