package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Action;
import org.trustcoach.coach.Turn;
import org.trustcoach.delivery.Lease;
import org.trustcoach.session.Session;
import org.trustcoach.turn.Commit;
import org.trustcoach.turn.Committed;
import org.trustcoach.turn.TurnHandler;

/** Each guard of the scripts is needed: with it the promise holds, without it a test like these would see it broken. */
class GuardsTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final int MESSAGES = 10;

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
        Committed.Done done = (Committed.Done) new RedisTurns(store, scripts).commit(new Commit("u1", 0, turn));
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

    private static Update message(String id) {
        return new Update(id, ANNA, new Incoming.Message("m" + id, "/help"));
    }

    private static Reply reply(String id) {
        return Reply.of(id, RichText.plain(id));
    }
}
