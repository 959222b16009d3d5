package org.trustcoach.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Coach;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.session.Session;
import org.trustcoach.talk.Coaching;

/** What happens in a lane when an alarm goes off. */
class SpeakingTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(60);

    private final Map<String, Instant> schedule = new HashMap<>();
    private final OneSession turns = new OneSession();
    private final List<String> deadLetters = new ArrayList<>();
    private final SessionCache cache = new SessionCache(10);
    private final Lanes lanes = new Lanes(1, 100);
    private final Coach coach = Coaching.shipped();
    private final TurnHandler handler = new TurnHandler(
            new TurnHandler.House(
                    lanes,
                    turns,
                    cache,
                    (id, reason) -> deadLetters.add(id),
                    new Silence(),
                    session -> Map.copyOf(schedule)),
            () -> coach,
            () -> NOW,
            Patience.real());

    @AfterEach
    void close() throws InterruptedException {
        lanes.close(Duration.ofSeconds(10));
    }

    @Test
    void what_is_due_is_committed_like_any_turn_and_sets_the_next_alarm() {
        schedule.put("c1", NOW);
        schedule.put("c2", SOON);

        assertThat(speak()).isEqualTo(Handled.COMMITTED);

        Commit commit = turns.commits.get(0);
        assertThat(commit.updateId()).startsWith("due:test:anna:");
        assertThat(commit.expectedVersion()).isEqualTo(4);
        assertThat(commit.alarm()).contains(NOW);
    }

    @Test
    void a_message_sets_the_alarm_too() {
        schedule.put("c2", SOON);

        handler.accept(new Update("u1", ANNA, new Incoming.Message("m1", "/help")))
                .join();

        assertThat(turns.commits.get(0).alarm()).contains(SOON);
    }

    @Test
    void an_alarm_with_nothing_to_say_is_set_anew_and_commits_nothing() {
        schedule.put("c2", SOON);

        assertThat(speak()).isEqualTo(Handled.NOTHING_DUE);

        assertThat(turns.commits).isEmpty();
        assertThat(turns.settled).containsExactly(Optional.of(SOON));
    }

    @Test
    void before_that_is_believed_of_a_session_in_memory_it_is_read_again() {
        cache.put(new Stored(Session.fresh(ANNA), 3));

        assertThat(speak()).isEqualTo(Handled.NOTHING_DUE);

        assertThat(turns.loads).isEqualTo(1);
    }

    @Test
    void after_a_conflict_only_what_is_still_due_is_said() {
        schedule.put("c1", NOW);
        turns.beforeFirstCommit = schedule::clear;
        turns.conflicts = 1;

        assertThat(speak()).isEqualTo(Handled.NOTHING_DUE);

        assertThat(turns.settled).containsExactly(Optional.empty());
    }

    @Test
    void a_store_that_is_away_is_not_waited_for() {
        schedule.put("c1", NOW);
        turns.away = true;

        CompletableFuture<Handled> spoken = handler.speak(ANNA, NOW);

        assertThatThrownBy(() -> spoken.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(cache.get(ANNA)).isEmpty();
    }

    @Test
    void a_coach_that_fails_on_a_reminder_says_nothing_and_tries_again_in_an_hour() {
        schedule.put("c1", NOW);
        turns.broken = true;

        assertThat(speak()).isEqualTo(Handled.PUT_ASIDE);

        assertThat(turns.commits).isEmpty();
        assertThat(turns.settled).containsExactly(Optional.of(NOW.plus(Duration.ofHours(1))));
        assertThat(deadLetters).singleElement().asString().startsWith("due:test:anna:");
    }

    private Handled speak() {
        return handler.speak(ANNA, NOW).orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** A store with one session, at version 4. */
    private static final class OneSession implements Turns {

        private final List<Commit> commits = new ArrayList<>();
        private final List<Optional<Instant>> settled = new ArrayList<>();
        private @Nullable Runnable beforeFirstCommit;
        private int conflicts;
        private int loads;
        private boolean away;
        private boolean broken;

        @Override
        public Stored load(ChatId chat) {
            loads++;
            Session fresh = Session.fresh(chat);
            // No ledger at all is more than any coach can bear.
            return new Stored(broken ? fresh.with((Ledger) null) : fresh, 4);
        }

        @Override
        public Committed commit(Commit commit) {
            if (away) {
                throw new StoreUnavailable("no connection", new IllegalStateException());
            }
            if (beforeFirstCommit != null) {
                beforeFirstCommit.run();
            }
            if (conflicts-- > 0) {
                return new Committed.Conflict(new Stored(Session.fresh(ANNA), 5));
            }
            commits.add(commit);
            return new Committed.Done(commit.expectedVersion() + 1, Optional.empty());
        }

        @Override
        public boolean settle(Stored stored, Optional<Instant> alarm) {
            return settled.add(alarm);
        }

        @Override
        public Attachment export(Session session) {
            return new Attachment("all.json", "application/json", "{}");
        }
    }

    private static final class Silence implements Mail {

        @Override
        public void send(Lease lease) {}

        @Override
        public void sayAtOnce(ChatId chat, RichText text) {}
    }
}
