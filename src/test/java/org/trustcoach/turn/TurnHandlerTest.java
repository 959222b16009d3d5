package org.trustcoach.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Update;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.delivery.Lease;
import org.trustcoach.delivery.Patience;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.script.Library;
import org.trustcoach.session.Session;
import org.trustcoach.talk.Knowing;
import org.trustcoach.talk.SmallLibrary;

class TurnHandlerTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final ChatId BEN = ChatId.of("test", "ben");
    private static final String APOLOGY = "Something went wrong on my side";

    private static final Library LIBRARY = SmallLibrary.of("""
            dialog: talk
            title: a talk
            area: basics
            intents: [talk]
            nodes:
              a:
                - say: a
                  text: Hello.
                - end
            """);

    private final FakeTurns turns = new FakeTurns();
    private final FakeMail mail = new FakeMail();
    private final List<String> deadLetters = new ArrayList<>();
    private final SessionCache cache = new SessionCache(10);
    private final Lanes lanes = new Lanes(2, 100);
    private final CountDownLatch paused = new CountDownLatch(1);
    private volatile boolean poison;
    private volatile boolean deep;

    private final Coach coach = new Coach(Knowing.of(LIBRARY, this::detect, new IntentPolicy(0.5, 0.1, 0.1)), 100);
    private final TurnHandler handler = new TurnHandler(
            new TurnHandler.House(
                    lanes, turns, cache, (id, reason) -> deadLetters.add(id + " " + reason), mail, Schedule.SILENT),
            () -> coach,
            () -> Instant.parse("2026-03-04T10:00:00Z"),
            new ShortPatience());

    private List<org.trustcoach.intent.IntentMatch> detect(String text) {
        if (poison) {
            throw new IllegalStateException("quotes " + text);
        }
        return deep ? detect(text + text.length()) : List.of();
    }

    @AfterEach
    void close() throws InterruptedException {
        lanes.close(Duration.ofSeconds(10));
    }

    @Test
    void an_update_is_heard_committed_and_handed_to_the_mail() {
        assertThat(accept("u1", ANNA, "hi")).isEqualTo(Handled.COMMITTED);

        assertThat(turns.committed).extracting(Commit::updateId).containsExactly("u1");
        assertThat(mail.leases).containsExactly(new Lease(ANNA, 1));
        assertThat(turns.loads).isEqualTo(1);
    }

    @Test
    void the_next_message_of_a_chat_needs_no_read() {
        accept("u1", ANNA, "hi");
        accept("u2", ANNA, "/help");

        assertThat(turns.loads).isEqualTo(1);
        assertThat(turns.committed).extracting(Commit::expectedVersion).containsExactly(0L, 1L);
    }

    @Test
    void after_a_conflict_it_is_heard_again_with_the_session_that_came_back() {
        Session other = new Session(
                ANNA,
                Session.fresh(ANNA).settings().withZone(java.time.ZoneId.of("Europe/Lisbon")),
                Session.fresh(ANNA).talk(),
                null,
                Session.fresh(ANNA).pace(),
                7,
                3,
                Session.fresh(ANNA).rounds(),
                Session.fresh(ANNA).ledger(),
                Session.fresh(ANNA).logbook());
        turns.answers.add(() -> new Committed.Conflict(new Stored(other, 8)));

        assertThat(accept("u1", ANNA, "/settings")).isEqualTo(Handled.COMMITTED);

        Commit last = turns.asked.get(1);
        assertThat(last.expectedVersion()).isEqualTo(8);
        assertThat(last.turn().replies().get(0).text().text()).contains("Lisbon");
        assertThat(turns.loads).isEqualTo(1);
    }

    @Test
    void after_five_conflicts_it_starts_again_with_a_fresh_read() {
        for (int i = 0; i < 5; i++) {
            turns.answers.add(() -> new Committed.Conflict(new Stored(Session.fresh(ANNA), 1)));
        }

        assertThat(accept("u1", ANNA, "hi")).isEqualTo(Handled.COMMITTED);
        assertThat(turns.asked).hasSize(6);
        assertThat(turns.loads).isEqualTo(2);
    }

    @Test
    void what_was_done_before_has_no_effect() {
        turns.answers.add(Committed.AlreadyDone::new);

        assertThat(accept("u1", ANNA, "hi")).isEqualTo(Handled.REPEATED);
        assertThat(mail.leases).isEmpty();

        accept("u2", ANNA, "hi");

        assertThat(turns.loads).as("what was cached may be stale").isEqualTo(2);
    }

    @Test
    void a_coach_that_throws_is_apologised_for_and_the_chat_goes_on() {
        accept("u0", ANNA, "/help");
        Session before = turns.session(ANNA);
        poison = true;

        assertThat(accept("u1", ANNA, "secret words")).isEqualTo(Handled.PUT_ASIDE);

        assertThat(lastReply()).startsWith(APOLOGY);
        assertThat(turns.session(ANNA).talk()).isEqualTo(before.talk());
        assertThat(deadLetters)
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .startsWith("u1 IllegalStateException at ")
                        .doesNotContain("secret"));

        poison = false;

        assertThat(accept("u2", ANNA, "/help")).isEqualTo(Handled.COMMITTED);
    }

    @Test
    void even_an_overflow_of_the_stack_is_survived() {
        deep = true;

        assertThat(accept("u1", ANNA, "x")).isEqualTo(Handled.PUT_ASIDE);
        assertThat(lastReply()).startsWith(APOLOGY);
        assertThat(deadLetters)
                .singleElement()
                .satisfies(letter -> assertThat(letter).startsWith("u1 StackOverflowError"));
    }

    @Test
    void a_poisonous_update_is_put_aside_once_however_often_it_is_heard() {
        poison = true;
        turns.answers.add(() -> new Committed.Conflict(new Stored(Session.fresh(ANNA), 1)));
        turns.answers.add(() -> {
            throw away();
        });

        accept("u1", ANNA, "x");

        assertThat(deadLetters).hasSize(1);
    }

    @Test
    void a_poisonous_update_that_was_handled_before_is_not_put_aside_again() {
        poison = true;
        turns.answers.add(Committed.AlreadyDone::new);

        assertThat(accept("u1", ANNA, "x")).isEqualTo(Handled.REPEATED);
        assertThat(deadLetters).isEmpty();
    }

    @Test
    void while_the_store_is_away_the_update_waits_and_is_done_once() {
        for (int i = 0; i < 6; i++) {
            turns.answers.add(() -> {
                throw away();
            });
        }

        CompletableFuture<Handled> first = handler.accept(message("u1", ANNA, "hi"));
        CompletableFuture<Handled> second = handler.accept(message("u2", ANNA, "hello"));

        assertThat(await(first)).isEqualTo(Handled.COMMITTED);
        assertThat(await(second)).isEqualTo(Handled.COMMITTED);
        assertThat(turns.committed).extracting(Commit::updateId).containsExactly("u1", "u2");
        assertThat(mail.said).isNotEmpty().allSatisfy(text -> assertThat(text).startsWith("I cannot reach my memory"));
    }

    @Test
    void a_short_absence_is_not_worth_a_word() {
        turns.answers.add(() -> {
            throw away();
        });

        accept("u1", ANNA, "hi");

        assertThat(mail.said).isEmpty();
    }

    @Test
    void a_store_that_is_away_keeps_no_other_chat_from_being_tried() {
        turns.awayFor = ANNA;
        CompletableFuture<Handled> stuck = handler.accept(message("u1", ANNA, "hi"));

        assertThat(accept("u2", BEN, "hi")).isEqualTo(Handled.COMMITTED);

        turns.awayFor = null;

        assertThat(await(stuck)).isEqualTo(Handled.COMMITTED);
    }

    @Test
    void closing_ends_the_wait_for_the_store_and_the_update_must_come_again() throws InterruptedException {
        turns.awayFor = ANNA;
        CompletableFuture<Handled> stuck = handler.accept(message("u1", ANNA, "hi"));
        CompletableFuture<Handled> behind = handler.accept(message("u2", ANNA, "hi"));
        paused.await(10, TimeUnit.SECONDS);

        lanes.close(Duration.ofSeconds(10));

        for (CompletableFuture<Handled> future : List.of(stuck, behind)) {
            assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(LanesClosed.class);
        }
        assertThat(turns.committed).isEmpty();
    }

    @Test
    void an_export_carries_the_file_on_its_last_reply() {
        accept("u1", ANNA, "/export");

        assertThat(turns.committed.get(0).turn().replies().stream().map(Reply::attachment))
                .containsExactly(null, FakeTurns.FILE);
    }

    @Test
    void after_an_erase_nothing_is_kept_in_memory_either() {
        accept("u1", ANNA, "/forget");
        accept("u2", ANNA, "yes");

        assertThat(turns.committed.get(1).turn().action()).isEqualTo(Action.ERASE);
        assertThat(cache.get(ANNA)).isEmpty();
    }

    private Handled accept(String id, ChatId chat, String text) {
        return await(handler.accept(message(id, chat, text)));
    }

    private static Update message(String id, ChatId chat, String text) {
        return new Update(id, chat, new Incoming.Message("m" + id, text));
    }

    private String lastReply() {
        List<Reply> replies =
                turns.committed.get(turns.committed.size() - 1).turn().replies();
        return replies.get(0).text().text();
    }

    private static StoreUnavailable away() {
        return new StoreUnavailable("no connection", new IllegalStateException());
    }

    private static <T> T await(CompletableFuture<T> result) {
        try {
            return result.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Doesn't really wait; the third pause is long enough to be told. */
    private final class ShortPatience implements Patience {

        @Override
        public Duration longer(Duration pause) {
            return pause.plusMillis(1);
        }

        @Override
        public boolean isLong(Duration pause) {
            return pause.toMillis() >= 3;
        }

        @Override
        public void pause(Duration pause) {
            paused.countDown();
            Thread.yield();
        }
    }

    private static final class FakeMail implements Mail {

        private final List<Lease> leases = java.util.Collections.synchronizedList(new ArrayList<>());
        private final List<String> said = java.util.Collections.synchronizedList(new ArrayList<>());

        @Override
        public void send(Lease lease) {
            leases.add(lease);
        }

        @Override
        public void sayAtOnce(ChatId chat, RichText text) {
            said.add(text.text());
        }
    }

    /** Answers as it is told to, then as a store does that has room for one session a chat. */
    private static final class FakeTurns implements Turns {

        private static final Attachment FILE = new Attachment("all.json", "application/json", "{}");

        private final Queue<Supplier<Committed>> answers = new ArrayDeque<>();
        private final List<Commit> asked = new ArrayList<>();
        private final List<Commit> committed = new ArrayList<>();
        private volatile @org.jspecify.annotations.Nullable ChatId awayFor;
        private int loads;

        @Override
        public synchronized Stored load(ChatId chat) {
            loads++;
            return new Stored(
                    Session.fresh(chat),
                    committed.stream().filter(commit -> isOf(commit, chat)).count());
        }

        @Override
        public synchronized Committed commit(Commit commit) {
            if (commit.turn().session().chat().equals(awayFor)) {
                throw away();
            }
            asked.add(commit);
            Supplier<Committed> answer = answers.poll();
            if (answer != null) {
                return answer.get();
            }
            committed.add(commit);
            ChatId chat = commit.turn().session().chat();
            return new Committed.Done(commit.expectedVersion() + 1, Optional.of(new Lease(chat, committed.size())));
        }

        @Override
        public boolean settle(Stored stored, Optional<Instant> alarm) {
            return false;
        }

        @Override
        public Attachment export(Session session) {
            return FILE;
        }

        private synchronized Session session(ChatId chat) {
            return committed.stream()
                    .filter(commit -> isOf(commit, chat))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .turn()
                    .session();
        }

        private static boolean isOf(Commit commit, ChatId chat) {
            return commit.turn().session().chat().equals(chat);
        }
    }
}
