package org.trustcoach.telegram.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.delivery.SendOutcome;
import org.trustcoach.delivery.SendOutcome.NotSent;
import org.trustcoach.delivery.SendOutcome.Refused;
import org.trustcoach.delivery.SendOutcome.Sent;
import org.trustcoach.delivery.SendOutcome.Unknown;
import org.trustcoach.delivery.SendOutcome.Unreachable;
import org.trustcoach.telegram.BotApiSimulator;
import org.trustcoach.telegram.CapturedLog;
import org.trustcoach.telegram.Fault;
import org.trustcoach.telegram.SimulatedMessage;
import org.trustcoach.telegram.SimulatedUser;
import org.trustcoach.telegram.TelegramRig;
import org.trustcoach.telegram.api.BotApi;

class TelegramChannelTest {

    private static final ChatId CHAT = ChatId.of("telegram", "4711");
    private static final Reply HELLO = Reply.of("1", RichText.plain("Hello"));

    private final TelegramRig rig = new TelegramRig();
    private final BotApiSimulator telegram = rig.telegram;
    private final SimulatedUser user = telegram.user(4711);

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_reply_arrives_and_its_message_id_is_known() {
        SendOutcome outcome = send(HELLO);

        SimulatedMessage message = user.sees().get(0);
        assertThat(message.text()).isEqualTo("Hello");
        assertThat(outcome).isEqualTo(new Sent(Integer.toString(message.id())));
    }

    @Test
    void styles_travel_beside_the_text_in_utf_16_units() {
        RichText text = RichText.plain("👍 <b>*_ ")
                .plus(RichText.styled("bold", Style.BOLD))
                .plus(RichText.styled("it", Style.ITALIC))
                .plus(RichText.styled("un", Style.UNDERLINE))
                .plus(RichText.styled("\nquote", Style.QUOTE));

        send(Reply.of("1", text));

        assertThat(user.seesTexts()).containsExactly("👍 <b>*_ bolditun\nquote");
        assertThat(user.sees().get(0).entities().toString())
                .isEqualTo(
                        "[{\"type\":\"bold\",\"offset\":9,\"length\":4},{\"type\":\"italic\",\"offset\":13,\"length\":2},"
                                + "{\"type\":\"underline\",\"offset\":15,\"length\":2},"
                                + "{\"type\":\"blockquote\",\"offset\":17,\"length\":6}]");
    }

    @Test
    void no_markup_language_and_no_link_preview_are_asked_for() {
        send(HELLO);

        var body = telegram.requests("sendmessage").get(0).body();
        assertThat(body.has("parse_mode")).isFalse();
        assertThat(body.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void lone_surrogates_leave_the_rest_of_a_text_alone() {
        send(Reply.of("1", RichText.plain("a\ud83db")));

        assertThat(user.seesTexts()).containsExactly("a\ufffdb");
    }

    @Test
    void short_labels_share_a_row_in_twos() {
        send(withButtons("Yes", "No", "Something"));

        assertThat(user.sees().get(0).rows()).containsExactly(List.of("Yes", "No"), List.of("Something"));
    }

    @Test
    void a_long_label_has_a_row_of_its_own() {
        send(withButtons("Yes", "Rather not this afternoon"));

        assertThat(user.sees().get(0).rows()).containsExactly(List.of("Yes"), List.of("Rather not this afternoon"));
    }

    @Test
    void a_copy_button_carries_its_phrase() {
        send(reply(List.of(new Button.Copy("Copy", "How are you?"))));

        var button = user.sees().get(0).keyboard().get(0).get(0);
        assertThat(button.path("copy_text").path("text").asText()).isEqualTo("How are you?");
        assertThat(button.has("callback_data")).isFalse();
    }

    @Test
    void buttons_beyond_the_limits_are_refused_before_anything_is_sent() {
        SendOutcome longId = send(reply(List.of(new Button.Tap("A", "ü".repeat(33)))));
        SendOutcome longCopy = send(reply(List.of(new Button.Copy("A", "x".repeat(257)))));

        assertThat(longId).isInstanceOf(Refused.class);
        assertThat(longCopy).isInstanceOf(Refused.class);
        assertThat(telegram.requests()).isEmpty();
    }

    @Test
    void a_file_travels_with_its_text_and_name() {
        Attachment file = new Attachment("export.json", "application/json", "{\"ü\":1}");

        SendOutcome outcome = send(new Reply("1", null, RichText.styled("Yours", Style.BOLD), List.of(), file));

        SimulatedMessage message = user.sees().get(0);
        assertThat(outcome).isEqualTo(new Sent(Integer.toString(message.id())));
        assertThat(message.text()).isEqualTo("Yours");
        assertThat(message.file()).contains("{\"ü\":1}");
        assertThat(message.entities().get(0).path("type").asText()).isEqualTo("bold");
        assertThat(telegram.requests("senddocument")
                        .get(0)
                        .body()
                        .path("export.json_name")
                        .asText())
                .isEqualTo("export.json");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 413})
    void a_file_that_is_not_taken_is_told_with_its_text(int code) {
        telegram.failAlways("sendDocument", Fault.refuse(code, "Not Found"));
        Attachment file = new Attachment("export.json", "application/json", "{}");

        SendOutcome outcome = send(new Reply("1", null, RichText.plain("Yours"), List.of(), file));

        assertThat(outcome).isInstanceOf(Sent.class);
        assertThat(user.seesTexts().get(0)).startsWith("Yours\n\nA file belongs here, but it couldn't be sent.");
    }

    @Test
    void a_text_too_long_for_a_file_is_cut() {
        Attachment file = new Attachment("a.txt", "text/plain", "x");

        SendOutcome outcome = send(new Reply("1", null, RichText.plain("word ".repeat(300)), List.of(), file));

        assertThat(outcome).isInstanceOf(Sent.class);
        assertThat(user.seesTexts().get(0)).hasSizeBetween(512, 1024);
    }

    @Test
    void a_reply_takes_the_place_of_an_earlier_message() {
        String first = ((Sent) send(withButtons("Yes", "No"))).messageId();

        SendOutcome outcome = rig.channel.send(CHAT, Reply.of("2", RichText.plain("Saved")), first);

        assertThat(outcome).isEqualTo(new Sent(first));
        assertThat(user.seesTexts()).containsExactly("Saved");
        assertThat(user.sees().get(0).rows()).isEmpty();
    }

    @Test
    void an_edit_that_changes_nothing_counts_as_sent() {
        String first = ((Sent) send(HELLO)).messageId();

        SendOutcome outcome = rig.channel.send(CHAT, HELLO, first);

        assertThat(outcome).isEqualTo(new Sent(first));
        assertThat(user.seesTexts()).containsExactly("Hello");
    }

    @Test
    void what_was_to_replace_a_deleted_message_comes_as_a_new_one() {
        String first = ((Sent) send(HELLO)).messageId();
        user.deletes(Integer.parseInt(first));

        SendOutcome outcome = rig.channel.send(CHAT, Reply.of("2", RichText.plain("Anew")), first);

        assertThat(user.seesTexts()).containsExactly("Anew");
        assertThat(outcome)
                .isEqualTo(new Sent(Integer.toString(user.sees().get(0).id())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message can't be edited", "MESSAGE_ID_INVALID", "there is no text in the message to edit"})
    void what_telegram_will_not_edit_comes_as_a_new_message(String reason) {
        String first = ((Sent) send(HELLO)).messageId();
        telegram.failOnce("editMessageText", Fault.refuse(400, "Bad Request: " + reason));

        rig.channel.send(CHAT, Reply.of("2", RichText.plain("Anew")), first);

        assertThat(user.seesTexts()).containsExactly("Hello", "Anew");
    }

    @Test
    void an_id_that_is_none_of_telegrams_leads_to_a_new_message() {
        SendOutcome outcome = rig.channel.send(CHAT, HELLO, "web-7");

        assertThat(outcome).isInstanceOf(Sent.class);
        assertThat(user.seesTexts()).containsExactly("Hello");
    }

    @Test
    void styles_that_telegram_cannot_read_are_left_out_once() {
        telegram.failOnce("sendMessage", Fault.refuse(400, "Bad Request: can't parse entities: whatever"));

        SendOutcome outcome = send(Reply.of("1", RichText.styled("Hello", Style.BOLD)));

        assertThat(outcome).isInstanceOf(Sent.class);
        assertThat(user.seesTexts()).containsExactly("Hello");
        assertThat(user.sees().get(0).entities()).isEmpty();
    }

    @Test
    void a_plain_text_is_not_tried_again_because_of_styles() {
        telegram.failAlways("sendMessage", Fault.refuse(400, "Bad Request: can't parse entities: whatever"));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(telegram.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400,Bad Request: message is too long",
        "400,Bad Request: chat not found",
        "413,Request Entity Too Large"
    })
    void any_other_refusal_is_final(int code, String reason) {
        telegram.failOnce("sendMessage", Fault.refuse(code, reason));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(telegram.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot was blocked by the user", "user is deactivated", "bot was kicked from the group chat"})
    void who_has_gone_is_unreachable(String reason) {
        telegram.failOnce("sendMessage", Fault.refuse(403, "Forbidden: " + reason));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isEqualTo(new Unreachable());
    }

    @Test
    void the_page_of_a_proxy_is_no_word_of_telegrams() {
        telegram.failOnce("sendMessage", Fault.answer(403, Map.of(), "<html>Forbidden</html>"));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isInstanceOf(NotSent.class);
    }

    @Test
    void after_429_the_whole_channel_is_silent_until_the_time_is_over() {
        ChatId other = ChatId.of("telegram", "4712");
        telegram.failOnce("sendMessage", Fault.tooManyRequests(7));

        SendOutcome first = send(HELLO);
        rig.clock.move(Duration.ofSeconds(6));
        SendOutcome tooEarly = rig.channel.send(other, HELLO, null);

        assertThat(first).isEqualTo(new NotSent(Duration.ofSeconds(7)));
        assertThat(tooEarly).isEqualTo(new NotSent(Duration.ofSeconds(1)));
        assertThat(telegram.requests()).hasSize(1);
        rig.clock.move(Duration.ofSeconds(1));
        assertThat(send(HELLO)).isInstanceOf(Sent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sendMessage", "editMessageText", "sendDocument"})
    void each_way_of_sending_keeps_the_rule_for_429(String method) {
        Reply file = new Reply("1", null, RichText.plain("F"), List.of(), new Attachment("a", "text/plain", "x"));
        telegram.failAlways(method, Fault.tooManyRequests(3));

        SendOutcome outcome = rig.channel.send(
                CHAT, method.equals("sendDocument") ? file : HELLO, method.equals("editMessageText") ? "5" : null);

        assertThat(outcome).isEqualTo(new NotSent(Duration.ofSeconds(3)));
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void a_refused_token_raises_an_alarm_and_waits_a_minute() {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failOnce("sendMessage", Fault.refuse(401, "Unauthorized"));

            SendOutcome outcome = send(HELLO);

            assertThat(outcome).isEqualTo(new NotSent(Duration.ofMinutes(1)));
            assertThat(log.count(Level.ERROR, "refuses the bot token")).isOne();
        }
    }

    @Test
    void a_refused_connection_is_certainly_not_sent_and_waits_longer_each_time() {
        telegram.close();

        SendOutcome first = send(HELLO);
        SendOutcome second = send(HELLO);

        assertThat(first).isEqualTo(new NotSent(Duration.ofSeconds(1)));
        assertThat(second).isEqualTo(new NotSent(Duration.ofSeconds(2)));
    }

    @Test
    void what_went_wrong_is_logged_in_words() {
        try (CapturedLog log = new CapturedLog()) {
            telegram.failOnce("sendMessage", Fault.close());
            send(HELLO);
            telegram.close();
            send(HELLO);

            assertThat(log.text())
                    .contains(
                            "WARN Nobody knows whether a message was sent: no answer came back, the connection broke off\n")
                    .contains("WARN A message was not sent: Telegram can't be reached, nothing takes the connection\n");
        }
    }

    @Test
    void a_name_that_does_not_resolve_is_certainly_not_sent() {
        try (BotApi nowhere = new BotApi(URI.create("http://nowhere.invalid:80"), BotApiSimulator.TOKEN)) {
            SendOutcome outcome = new TelegramChannel(nowhere, rig.rate).send(CHAT, HELLO, null);

            assertThat(outcome).isEqualTo(new NotSent(Duration.ofSeconds(1)));
        }
    }

    @Test
    void a_failed_handshake_is_certainly_not_sent() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> hangUp(server));
            URI address = URI.create("https://127.0.0.1:" + server.getLocalPort());
            try (BotApi secure = new BotApi(address, BotApiSimulator.TOKEN)) {
                SendOutcome outcome = new TelegramChannel(secure, rig.rate).send(CHAT, HELLO, null);

                assertThat(outcome).isEqualTo(new NotSent(Duration.ofSeconds(1)));
            }
        }
    }

    @Test
    void a_connection_that_closes_after_the_request_leaves_it_unknown_and_nothing_is_repeated() {
        telegram.failOnce("sendMessage", Fault.close());

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isEqualTo(new Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void a_warm_connection_that_closes_is_no_reason_to_repeat_either() {
        send(HELLO);
        telegram.failAlways("sendMessage", Fault.closeAfterEffect());

        SendOutcome outcome = send(Reply.of("2", RichText.plain("Once")));

        assertThat(outcome).isEqualTo(new Unknown());
        assertThat(user.seesTexts()).containsExactly("Hello", "Once");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void a_fault_of_the_server_leaves_it_unknown(int status) {
        telegram.failOnce("sendMessage", Fault.answer(status, Map.of(), "<html>Bad Gateway</html>"));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isEqualTo(new Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void an_invitation_to_try_again_at_once_is_not_followed() {
        telegram.failAlways("sendMessage", Fault.unavailableRetryAtOnce());

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isEqualTo(new Unknown());
        assertThat(telegram.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 307, 308, 401, 407, 408, 421, 425, 429, 503})
    void no_status_makes_the_client_send_a_request_twice(int status) {
        telegram.failAlways("sendMessage", Fault.answer(status, headers(status), ""));

        send(HELLO);

        assertThat(telegram.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "true", "{\"message_id\":5,\"date\":1770000000000000,\"chat\":{\"id\":1}}", "[[[1]]]"})
    void an_ok_means_sent_whatever_the_result_looks_like(String result) {
        telegram.failOnce("sendMessage", Fault.result(result));

        SendOutcome outcome = send(HELLO);

        assertThat(outcome).isEqualTo(new Sent(null));
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void an_ok_without_a_result_is_enough_for_an_edit() {
        String first = ((Sent) send(HELLO)).messageId();
        telegram.failOnce("editMessageText", Fault.result("null"));

        SendOutcome outcome = rig.channel.send(CHAT, Reply.of("2", RichText.plain("Anew")), first);

        assertThat(outcome).isEqualTo(new Sent(first));
    }

    @Test
    void five_go_at_once_and_the_sixth_waits_exactly_as_long_as_needed() {
        for (int i = 0; i < 5; i++) {
            assertThat(send(HELLO)).isInstanceOf(Sent.class);
        }

        assertThat(send(HELLO)).isEqualTo(new NotSent(Duration.ofSeconds(1)));
        assertThat(telegram.requests()).hasSize(5);
        rig.clock.move(Duration.ofSeconds(1));
        assertThat(send(HELLO)).isInstanceOf(Sent.class);
    }

    @Test
    void the_token_stands_in_no_line_of_the_log_whatever_fails() {
        try (CapturedLog log = new CapturedLog()) {
            List<Fault> faults = List.of(
                    Fault.close(),
                    Fault.refuse(400, "Bad Request: /bot" + BotApiSimulator.TOKEN + "/sendMessage"),
                    Fault.refuse(401, "Unauthorized"),
                    Fault.blocked(),
                    Fault.answer(502, Map.of(), "bad gateway for /bot" + BotApiSimulator.TOKEN),
                    Fault.result("\"" + BotApiSimulator.TOKEN + "\""));
            for (Fault fault : faults) {
                telegram.failOnce("sendMessage", fault);
                rig.clock.move(Duration.ofMinutes(2));
                send(HELLO);
            }
            telegram.close();
            send(HELLO);

            assertThat(log.text())
                    .isNotEmpty()
                    .doesNotContain(BotApiSimulator.TOKEN)
                    .doesNotContain("Hello");
        }
    }

    private static void hangUp(ServerSocket server) {
        try {
            server.accept().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SendOutcome send(Reply reply) {
        return rig.channel.send(CHAT, reply, null);
    }

    private static Reply withButtons(String... labels) {
        return reply(List.of(labels).stream()
                .map(label -> (Button) new Button.Tap(label, "1." + label.length()))
                .toList());
    }

    private static Reply reply(List<Button> buttons) {
        return new Reply("1", null, RichText.plain("Choose"), buttons, null);
    }

    private static Map<String, String> headers(int status) {
        return status < 400
                ? Map.of("Location", "/bot" + BotApiSimulator.TOKEN + "/sendMessage")
                : Map.of(
                        "Retry-After", "0", "WWW-Authenticate", "Basic realm=x", "Proxy-Authenticate", "Basic realm=x");
    }
}
