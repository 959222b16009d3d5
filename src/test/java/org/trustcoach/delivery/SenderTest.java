package org.trustcoach.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;

class SenderTest {

    private static final ChatId ANNA = ChatId.of("test", "anna");
    private static final ChatId BEN = ChatId.of("test", "ben");
    private static final Reply CHAT = Reply.of("t1.0", RichText.plain("Hello."));
    private static final Reply MORE = Reply.of("t2.0", RichText.plain("And more."));
    private static final Reply QUESTION =
            new Reply("t3.0", null, RichText.plain("Before or after?"), List.of(new Button.Tap("Before", "1.0")), null);
    private static final Reply CHANGE = new Reply("t4.0", "t1.0", RichText.plain("Hello, Ben."), List.of(), null);

    private final FakeMailboxes mailboxes = new FakeMailboxes();
    private final FakeChannel channel = new FakeChannel();
    private final ManualThreads threads = new ManualThreads();
    private final Sender sender = new Sender(mailboxes, List.of(channel), threads, new NoPatience());

    @Test
    void what_is_in_the_mailbox_is_sent_in_order_and_taken_out() {
        mailboxes.put(ANNA, CHAT, MORE, QUESTION);

        drain();

        assertThat(channel.sent).containsExactly("t1.0", "t2.0", "t3.0");
        assertThat(mailboxes.mail(ANNA)).isEmpty();
        assertThat(mailboxes.known).containsEntry("t1.0", "m1").containsEntry("t3.0", "m3");
        assertThat(sender.isSending()).isFalse();
    }

    @Test
    void what_was_not_sent_is_tried_again_after_the_delay_and_nothing_overtakes_it() {
        mailboxes.put(ANNA, CHAT, MORE);
        channel.outcomes.add(new SendOutcome.NotSent(Duration.ofSeconds(7)));

        drain();

        assertThat(channel.sent).containsExactly("t1.0");
        assertThat(mailboxes.deferred).containsExactly(Duration.ofSeconds(7));
        assertThat(threads.delays)
                .singleElement()
                .satisfies(delay -> assertThat(delay).isGreaterThan(Duration.ofSeconds(7)));

        threads.runLater();

        assertThat(channel.sent).containsExactly("t1.0", "t1.0", "t2.0");
    }

    @Test
    void a_long_series_of_delays_ends_with_the_message_sent_once() {
        mailboxes.put(ANNA, CHAT);
        for (int i = 0; i < 50; i++) {
            channel.outcomes.add(new SendOutcome.NotSent(Duration.ZERO));
        }

        drain();
        threads.runLater();

        assertThat(channel.sent).hasSize(51);
        assertThat(mailboxes.mail(ANNA)).isEmpty();
    }

    @Test
    void chit_chat_of_which_nobody_knows_is_never_sent_again() {
        mailboxes.put(ANNA, CHAT, MORE);
        channel.outcomes.add(new SendOutcome.Unknown());

        drain();
        threads.runLater();

        assertThat(channel.sent).containsExactly("t1.0", "t2.0");
        assertThat(mailboxes.known).doesNotContainKey("t1.0");
    }

    @Test
    void a_question_of_which_nobody_knows_is_sent_once_more_and_then_let_go() {
        mailboxes.put(ANNA, QUESTION, MORE);
        channel.outcomes.addAll(List.of(new SendOutcome.Unknown(), new SendOutcome.Unknown()));

        drain();

        assertThat(channel.sent).containsExactly("t3.0");
        assertThat(mailboxes.deferred.get(0)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));

        threads.runLater();

        assertThat(channel.sent).containsExactly("t3.0", "t3.0", "t2.0");
    }

    @Test
    void a_reminder_of_which_nobody_knows_is_sent_once_more() {
        mailboxes.put(ANNA, MORE.notAskedFor());
        channel.outcomes.addAll(List.of(new SendOutcome.Unknown(), new SendOutcome.Unknown()));

        drain();
        threads.runLater();

        assertThat(channel.sent).containsExactly("t2.0", "t2.0");
    }

    @Test
    void a_mailbox_is_unsent_while_it_is_drained_or_deferred() {
        mailboxes.put(ANNA, QUESTION);
        channel.outcomes.add(new SendOutcome.NotSent(Duration.ofSeconds(1)));
        assertThat(sender.unsent("test")).isZero();

        drain();

        assertThat(sender.unsent("test")).isEqualTo(1);
        assertThat(sender.unsent("other")).isZero();
        threads.runLater();
        assertThat(sender.unsent("test")).isZero();
    }

    @Test
    void every_question_has_its_own_second_chance() {
        Reply next = new Reply("t5.0", null, RichText.plain("And now?"), QUESTION.buttons(), null);
        mailboxes.put(ANNA, QUESTION);
        channel.outcomes.add(new SendOutcome.Unknown());
        drain();
        // Another process sent it meanwhile, and the next one is ours again.
        mailboxes.mail(ANNA).clear();
        mailboxes.put(ANNA, next);
        channel.outcomes.add(new SendOutcome.Unknown());

        threads.runLater();

        assertThat(channel.sent).containsExactly("t3.0", "t5.0", "t5.0");
    }

    @Test
    void a_change_in_place_of_which_nobody_knows_is_repeated_but_not_for_ever() {
        mailboxes.put(ANNA, CHAT, CHANGE, MORE);
        channel.outcomes.add(new SendOutcome.Sent("m1"));
        for (int i = 0; i < 100; i++) {
            channel.outcomes.add(new SendOutcome.Unknown());
        }

        drain();
        threads.runLater();

        assertThat(channel.sent.stream().filter("t4.0"::equals)).hasSizeBetween(3, 20);
        assertThat(channel.replaced).contains("m1");
    }

    @Test
    void a_change_of_a_message_that_is_not_known_is_a_new_message_and_not_sent_five_times() {
        mailboxes.put(ANNA, CHANGE);
        channel.outcomes.addAll(
                List.of(new SendOutcome.Unknown(), new SendOutcome.Unknown(), new SendOutcome.Unknown()));

        drain();
        threads.runLater();

        assertThat(channel.sent).containsExactly("t4.0");
    }

    @Test
    void what_was_refused_blocks_nobody() {
        mailboxes.put(ANNA, CHAT, MORE);
        channel.outcomes.add(new SendOutcome.Refused("too long"));

        drain();

        assertThat(channel.sent).containsExactly("t1.0", "t2.0");
        assertThat(mailboxes.mail(ANNA)).isEmpty();
    }

    @Test
    void the_mail_of_somebody_who_cannot_be_reached_is_thrown_away() {
        mailboxes.put(ANNA, CHAT, MORE, QUESTION);
        channel.outcomes.add(new SendOutcome.Unreachable());

        drain();

        assertThat(channel.sent).containsExactly("t1.0");
        assertThat(mailboxes.mail(ANNA)).isEmpty();
        assertThat(threads.delays).isEmpty();
    }

    @Test
    void a_stale_lease_stops_at_once() {
        mailboxes.put(ANNA, CHAT, MORE);
        Lease lease = mailboxes.claim(ANNA).orElseThrow();
        channel.whileSending = () -> mailboxes.takeOver("test");

        sender.send(lease);
        threads.run();

        assertThat(channel.sent).containsExactly("t1.0");
        assertThat(mailboxes.mail(ANNA)).as("the new owner's").hasSize(2);
    }

    @Test
    void a_stale_lease_defers_nothing() {
        mailboxes.put(ANNA, CHAT);
        Lease lease = mailboxes.claim(ANNA).orElseThrow();
        channel.outcomes.add(new SendOutcome.NotSent(Duration.ofHours(1)));
        channel.whileSending = () -> mailboxes.takeOver("test");

        sender.send(lease);
        threads.run();

        assertThat(mailboxes.deferred).isEmpty();
    }

    @Test
    void mail_that_nobody_drains_is_taken_up_by_the_sweep() {
        mailboxes.put(ANNA, CHAT);
        mailboxes.put(BEN, MORE);

        sender.sweep();
        threads.run();

        assertThat(channel.sent).containsExactlyInAnyOrder("t1.0", "t2.0");
    }

    @Test
    void a_channel_that_breaks_its_word_and_throws_does_not_stop_the_others() {
        mailboxes.put(ANNA, CHAT);
        mailboxes.put(BEN, MORE);
        channel.whileSending = () -> {
            channel.whileSending = () -> {};
            throw new IllegalStateException("broken");
        };

        sender.sweep();
        threads.run();

        assertThat(channel.sent).hasSize(2);
        assertThat(sender.isSending()).isFalse();
    }

    @Test
    void what_has_arrived_is_acknowledged_although_the_store_was_away_for_a_moment() {
        mailboxes.put(ANNA, CHAT, MORE);
        mailboxes.failures = 3;

        drain();

        assertThat(channel.sent).containsExactly("t1.0", "t2.0");
        assertThat(mailboxes.mail(ANNA)).isEmpty();
    }

    @Test
    void threads_that_take_nothing_more_leave_the_mail_in_its_box() {
        mailboxes.put(ANNA, CHAT);
        threads.shutdown();

        drain();

        assertThat(channel.sent).isEmpty();
        assertThat(mailboxes.mail(ANNA)).containsExactly(CHAT);
        assertThat(sender.isSending()).isFalse();
    }

    private void drain() {
        sender.send(mailboxes.claim(ANNA).orElseThrow());
        threads.run();
    }

    private static final class NoPatience implements Patience {

        @Override
        public Duration longer(Duration pause) {
            return pause.plusMillis(1);
        }

        @Override
        public boolean isLong(Duration pause) {
            return false;
        }

        @Override
        public void pause(Duration pause) {}
    }

    /** Sends nothing; the outcome is the next one that a test put in, else it has arrived. */
    private static final class FakeChannel implements Channel {

        private final Queue<SendOutcome> outcomes = new ArrayDeque<>();
        private final List<String> sent = new ArrayList<>();
        private final List<@Nullable String> replaced = new ArrayList<>();
        private Runnable whileSending = () -> {};

        @Override
        public String name() {
            return "test";
        }

        @Override
        public SendOutcome send(ChatId chat, Reply reply, @Nullable String replaces) {
            sent.add(reply.id());
            replaced.add(replaces);
            whileSending.run();
            SendOutcome outcome = outcomes.poll();
            return outcome == null ? new SendOutcome.Sent("m" + sent.size()) : outcome;
        }
    }

    /** Mailboxes in memory. A deferral is over as soon as somebody asks. */
    private static final class FakeMailboxes implements Mailboxes {

        private final Map<ChatId, Deque<Reply>> mail = new HashMap<>();
        private final Map<ChatId, Long> leased = new HashMap<>();
        private final Map<String, String> known = new HashMap<>();
        private final List<Duration> deferred = new ArrayList<>();
        private long tokens;
        private int failures;

        private void put(ChatId chat, Reply... replies) {
            mail(chat).addAll(List.of(replies));
        }

        private Deque<Reply> mail(ChatId chat) {
            return mail.computeIfAbsent(chat, any -> new ArrayDeque<>());
        }

        @Override
        public List<Lease> claim(String channel, int limit) {
            return mail.keySet().stream()
                    .map(this::claim)
                    .flatMap(Optional::stream)
                    .limit(limit)
                    .toList();
        }

        @Override
        public List<Lease> takeOver(String channel) {
            leased.clear();
            return claim(channel, Integer.MAX_VALUE);
        }

        @Override
        public Optional<Lease> claim(ChatId chat) {
            if (mail(chat).isEmpty() || leased.containsKey(chat)) {
                return Optional.empty();
            }
            leased.put(chat, ++tokens);
            return Optional.of(new Lease(chat, tokens));
        }

        @Override
        public Optional<Reply> head(Lease lease) {
            if (!holds(lease)) {
                return Optional.empty();
            }
            if (mail(lease.chat()).isEmpty()) {
                leased.remove(lease.chat());
            }
            return Optional.ofNullable(mail(lease.chat()).peek());
        }

        @Override
        public Optional<Reply> acknowledge(Lease lease, Reply reply, @Nullable String messageId) {
            if (failures > 0) {
                failures--;
                throw new StoreUnavailable("away", new IllegalStateException());
            }
            if (!holds(lease)) {
                return Optional.empty();
            }
            assertThat(mail(lease.chat()).poll()).isEqualTo(reply);
            if (messageId != null) {
                known.put(reply.shownAs(), messageId);
            }
            return head(lease);
        }

        @Override
        public void defer(Lease lease, Duration wait) {
            if (holds(lease)) {
                leased.remove(lease.chat());
                deferred.add(wait);
            }
        }

        @Override
        public void discard(Lease lease) {
            if (holds(lease)) {
                mail(lease.chat()).clear();
                leased.remove(lease.chat());
            }
        }

        @Override
        public Optional<String> messageOf(ChatId chat, String replyId) {
            return Optional.ofNullable(known.get(replyId));
        }

        private boolean holds(Lease lease) {
            return Long.valueOf(lease.token()).equals(leased.get(lease.chat()));
        }
    }
}
