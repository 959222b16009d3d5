package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.transcript.Entry;
import org.trustcoach.transcript.InMemoryPage;

class WebChannelTest {

    private static final ChatId CHAT = ChatId.of("web", "1");
    private static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");

    private final InMemoryPage page = new InMemoryPage();
    private final OpenPages windows = new OpenPages(Duration.ofSeconds(20));
    private final WebChannel channel = new WebChannel(page, windows, InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_reply_is_kept_and_has_arrived_though_no_window_is_open() {
        Reply reply = reply("7", "Hello");

        assertThat(channel.send(CHAT, reply, null)).isEqualTo(new SendOutcome.Sent("coach-7"));
        assertThat(page.all(CHAT)).containsExactly(Entry.ofCoach("coach-7", reply, NOW));
    }

    @Test
    void a_reply_sent_twice_stands_there_once() {
        channel.send(CHAT, reply("7", "Hello"), null);

        assertThat(channel.send(CHAT, reply("7", "Hello"), null)).isEqualTo(new SendOutcome.Sent("coach-7"));
        assertThat(page.all(CHAT)).hasSize(1);
    }

    @Test
    void a_correction_takes_the_place_of_the_earlier_reply() {
        channel.send(CHAT, reply("7", "Hello"), null);
        channel.send(CHAT, reply("8", "How are you?"), null);

        assertThat(channel.send(CHAT, reply("9", "Good day"), "coach-7")).isEqualTo(new SendOutcome.Sent("coach-7"));
        assertThat(page.all(CHAT)).extracting(entry -> entry.text().text()).containsExactly("Good day", "How are you?");
    }

    @Test
    void a_correction_stands_under_the_time_at_which_its_message_was_said() {
        Instant yesterday = NOW.minus(Duration.ofDays(1));
        page.append(CHAT, Entry.ofCoach("coach-7", reply("7", "Shall I keep it in mind?"), yesterday));

        channel.send(CHAT, reply("9", "Saved."), "coach-7");

        assertThat(page.all(CHAT)).containsExactly(Entry.ofCoach("coach-7", reply("9", "Saved."), yesterday));
    }

    @Test
    void a_correction_of_what_is_gone_is_a_message_of_its_own() {
        assertThat(channel.send(CHAT, reply("9", "Good day"), "coach-7")).isEqualTo(new SendOutcome.Sent("coach-9"));
        assertThat(page.all(CHAT)).hasSize(1);
    }

    @Test
    void a_store_that_is_away_is_tried_again_in_a_second() {
        page.away(true);

        assertThat(channel.send(CHAT, reply("7", "Hello"), null))
                .isEqualTo(new SendOutcome.NotSent(Duration.ofSeconds(1)));
    }

    private static Reply reply(String id, String text) {
        return Reply.of(id, RichText.plain(text));
    }
}
