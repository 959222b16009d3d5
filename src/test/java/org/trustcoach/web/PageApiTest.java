package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.chat.Update;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.transcript.Entry;
import org.trustcoach.transcript.InMemoryPage;
import org.trustcoach.turn.Handled;
import org.trustcoach.turn.LanesClosed;
import org.trustcoach.turn.LanesFull;

class PageApiTest {

    private static final String ME = "0123456789abcdef0123456789abcdef";
    private static final ChatId CHAT = ChatId.of("web", ME);
    private static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");

    private final InMemoryPage page = new InMemoryPage();
    private final FakeDoor door = new FakeDoor();
    private final OpenPages windows = new OpenPages(Duration.ofSeconds(20));
    private final String id = UUID.randomUUID().toString();
    private final MockMvcTester browser = MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                    new TalkController(new Talk(page, windows, door, InstantSource.fixed(NOW))),
                    new TranscriptController(page, windows))
            .setControllerAdvice(new Refusals())
            .addFilters(new PageGuard(List.of(), List.of()), new Visitors())
            .build());

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_message_stands_on_the_page_before_it_goes_through_the_door() {
        door.answers(update -> {
            assertThat(page.all(CHAT)).containsExactly(Entry.ofPerson(id, "hello", NOW));
            return CompletableFuture.completedFuture(Handled.COMMITTED);
        });

        MvcTestResult answer = post("/api/messages", message(id, "hello"));

        assertThat(answer).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"handled\":\"COMMITTED\",\"kept\":true}");
        assertThat(door.accepted).containsExactly(new Update("web:" + id, CHAT, new Incoming.Message(id, "hello")));
    }

    @Test
    void a_message_sent_again_stands_there_once_and_keeps_its_update_id() {
        post("/api/messages", message(id, "hello"));
        post("/api/messages", message(id, "hello"));

        assertThat(page.all(CHAT)).hasSize(1);
        assertThat(door.accepted).extracting(Update::id).containsExactly("web:" + id, "web:" + id);
    }

    @Test
    void the_zone_of_the_browser_is_heard_before_the_message() {
        post("/api/messages", "{\"id\":\"" + id + "\",\"text\":\"hello\",\"zone\":\"Europe/Lisbon\"}");

        assertThat(door.accepted)
                .extracting(Update::incoming)
                .containsExactly(
                        new Incoming.DeviceZone(ZoneId.of("Europe/Lisbon")), new Incoming.Message(id, "hello"));
    }

    @Test
    void a_zone_that_there_is_not_is_passed_over() {
        post("/api/messages", "{\"id\":\"" + id + "\",\"text\":\"hello\",\"zone\":\"Mars/Olympus\"}");

        assertThat(door.accepted).extracting(Update::incoming).containsExactly(new Incoming.Message(id, "hello"));
    }

    @Test
    void a_tap_is_kept_as_the_words_on_the_button() {
        MvcTestResult answer = post("/api/taps", "{\"id\":\"" + id + "\",\"button\":\"12.0\",\"label\":\"Two weeks\"}");

        assertThat(answer).hasStatusOk();
        assertThat(page.all(CHAT)).containsExactly(Entry.ofPerson("tap-" + id, "Two weeks", NOW));
        assertThat(door.accepted).containsExactly(new Update("web:" + id, CHAT, new Incoming.Tap("12.0")));
    }

    @Test
    void a_tap_on_a_card_is_kept_as_what_takes_no_turn() {
        post("/api/taps", "{\"id\":\"" + id + "\",\"button\":\"c:t1.0:save:1-0::\",\"label\":\"Save\"}");

        assertThat(page.all(CHAT)).containsExactly(Entry.ofPerson("card-" + id, "Save", NOW));
        assertThat(door.accepted).containsExactly(new Update("web:" + id, CHAT, new Incoming.Tap("c:t1.0:save:1-0::")));
    }

    @Test
    void an_edit_changes_the_last_words_of_the_person() {
        page.append(CHAT, Entry.ofPerson(id, "helo", NOW));
        page.append(CHAT, coach("1", RichText.plain("Pardon?")));
        String updateId = UUID.randomUUID().toString();

        MvcTestResult answer = post("/api/messages/" + id + "/edit", edit(updateId, "hello"));

        assertThat(answer).hasStatusOk();
        assertThat(page.all(CHAT)).first().isEqualTo(Entry.ofPerson(id, "hello", NOW));
        assertThat(door.accepted).containsExactly(new Update("web:" + updateId, CHAT, new Incoming.Edit(id, "hello")));
    }

    @Test
    void only_the_last_words_can_be_changed() {
        page.append(CHAT, Entry.ofPerson(id, "first", NOW));
        page.append(CHAT, Entry.ofPerson("tap-later", "Yes", NOW));

        MvcTestResult answer =
                post("/api/messages/" + id + "/edit", edit(UUID.randomUUID().toString(), "other"));

        assertThat(answer)
                .hasStatus(409)
                .bodyJson()
                .extractingPath("message")
                .asString()
                .contains("last message");
        assertThat(door.accepted).isEmpty();
        assertThat(page.all(CHAT)).first().isEqualTo(Entry.ofPerson(id, "first", NOW));
    }

    @Test
    void someone_who_asked_to_be_forgotten_is_told_that_their_words_are_gone() {
        door.answers(update -> {
            page.erase(CHAT);
            return CompletableFuture.completedFuture(Handled.COMMITTED);
        });

        assertThat(post("/api/messages", message(id, "/forget")))
                .bodyJson()
                .extractingPath("kept")
                .isEqualTo(false);
        assertThat(page.all(CHAT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_passes_is_answered_with_a_kind_503(Exception problem) {
        door.fails(problem);

        MvcTestResult answer = post("/api/messages", message(id, "hello"));

        assertThat(answer)
                .hasStatus(503)
                .bodyJson()
                .extractingPath("message")
                .asString()
                .endsWith("One moment, please.");
    }

    static List<Exception> passing() {
        return List.of(
                new LanesFull(),
                new LanesClosed(),
                new TimeoutException(),
                new StoreUnavailable("away", new IllegalStateException()));
    }

    @Test
    void a_message_that_cannot_be_kept_does_not_reach_the_door() {
        page.away(true);

        assertThat(post("/api/messages", message(id, "hello"))).hasStatus(503);
        assertThat(door.accepted).isEmpty();
    }

    @Test
    void a_mistake_in_the_program_shows_no_trace() {
        door.fails(new IllegalStateException("secret words"));

        assertThat(post("/api/messages", message(id, "hello")))
                .hasStatus(500)
                .bodyText()
                .doesNotContain("secret", "Exception", "org.trustcoach");
    }

    @Test
    void the_longest_text_passes_and_one_more_is_too_much() {
        assertThat(post("/api/messages", message(id, "x".repeat(4096)))).hasStatusOk();
        assertThat(post("/api/messages", message(UUID.randomUUID().toString(), "x".repeat(4097))))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("message")
                .asString()
                .contains("4,096");
        assertThat(door.accepted).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"id\":\"1\",\"text\":\"hello\"}",
                "{\"id\":\"00000000-0000-4000-8000-000000000000\"}",
                "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"text\":\"  \"}",
                "{\"id\":\"00000000-0000-4000-8000-000000000000\",\"text\":{\"a\":1}}"
            })
    void what_is_no_message_is_refused(String body) {
        MvcTestResult answer = post("/api/messages", body);

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("message")
                .asString()
                .isNotEmpty();
        assertThat(door.accepted).isEmpty();
    }

    @Test
    void a_button_that_cannot_exist_is_refused() {
        String tooLong = "x".repeat(65);

        assertThat(post("/api/taps", "{\"id\":\"" + id + "\",\"button\":\"" + tooLong + "\",\"label\":\"Yes\"}"))
                .hasStatus(400);
        assertThat(post("/api/taps", "{\"id\":\"" + id + "\",\"button\":\"1.0\"}"))
                .hasStatus(400);
    }

    @Test
    void half_a_character_is_mended() {
        post("/api/messages", "{\"id\":\"" + id + "\",\"text\":\"a\\ud83d\"}");

        assertThat(page.all(CHAT)).first().isEqualTo(Entry.ofPerson(id, "a\uFFFD", NOW));
    }

    @Test
    void the_transcript_holds_texts_with_their_styles_beside_them() {
        RichText text = RichText.styled("Do", Style.BOLD).plus(" <b>this</b>");
        List<Button> buttons = List.of(
                new Button.Tap("Yes", "1.0"),
                new Button.Tap("Done", "c:t1.0:done:1-0::"),
                new Button.Copy("Copy", "phrase"));
        Attachment file = new Attachment("all.json", "application/json", "{}");
        page.append(CHAT, new Entry("coach-1", false, text, buttons, file, NOW, false));

        assertThat(get("/api/transcript")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
            [{"id": "coach-1", "from": "coach", "text": "Do <b>this</b>",
              "spans": [{"start": 0, "end": 2, "style": "BOLD"}],
              "buttons": [{"label": "Yes", "tap": "1.0"},
                          {"label": "Done", "tap": "c:t1.0:done:1-0::", "lasts": true},
                          {"label": "Copy", "copy": "phrase"}],
              "attachment": "all.json", "at": "2026-03-09T16:00:00Z"}]\
            """);
    }

    @Test
    void an_attachment_is_a_download() {
        Attachment file = new Attachment("mein Export.json", "application/json", "{\"a\":\"ä\"}");
        page.append(CHAT, new Entry("coach-1.2", false, RichText.plain("Here"), List.of(), file, NOW, false));

        assertThat(get("/api/attachments/coach-1.2"))
                .hasStatusOk()
                .hasContentType("application/json;charset=UTF-8")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .bodyText()
                .isEqualTo("{\"a\":\"ä\"}");
        assertThat(get("/api/attachments/coach-1.2"))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        values -> assertThat(values.get(0)).startsWith("attachment;"));
    }

    @Test
    void a_file_of_somebody_else_is_not_there() {
        Attachment file = new Attachment("all.json", "application/json", "{}");
        ChatId other = ChatId.of("web", "ffffffffffffffffffffffffffffffff");
        page.append(other, new Entry("coach-1", false, RichText.plain("Here"), List.of(), file, NOW, false));

        assertThat(get("/api/attachments/coach-1")).hasStatus(404);
    }

    @Test
    void a_media_type_that_is_none_does_no_harm() {
        Attachment file = new Attachment("a.bin", "nonsense", "x");
        page.append(CHAT, new Entry("coach-1", false, RichText.plain("Here"), List.of(), file, NOW, false));

        assertThat(get("/api/attachments/coach-1")).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
    }

    private MvcTestResult post(String path, String json) {
        return browser.post()
                .uri(path)
                .header("Host", "localhost:8080")
                .header("Origin", "http://localhost:8080")
                .cookie(new Cookie(Visitors.COOKIE, ME))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .header("Host", "localhost:8080")
                .cookie(new Cookie(Visitors.COOKIE, ME))
                .exchange();
    }

    private static Entry coach(String replyId, RichText text) {
        return Entry.ofCoach("coach-" + replyId, Reply.of(replyId, text), NOW);
    }

    private static String message(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
    }

    private static String edit(String updateId, String text) {
        return "{\"updateId\":\"" + updateId + "\",\"text\":\"" + text + "\"}";
    }
}
