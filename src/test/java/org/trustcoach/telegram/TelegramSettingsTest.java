package org.trustcoach.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.telegram.TelegramSettings.Mode;
import org.trustcoach.telegram.TelegramSettings.Webhook;

class TelegramSettingsTest {

    private static final String SECRET = "0123456789abcdef_-";

    @ParameterizedTest
    @ValueSource(strings = {"https://api.telegram.org", "http://127.0.0.1:9000", "http://localhost:9000/"})
    void scheme_host_and_port_are_taken(String address) {
        assertThat(polling("sampletoken", address).apiUrl()).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({
        "https://host.example/api,    takes no path",
        "https://host.example/?a=b,   takes nothing behind a ? or #",
        "http://host.example?a=b,     takes nothing behind a ? or #",
        "https://host.example#a,      takes nothing behind a ? or #",
        "https://u:secret@host.example, takes no user and no password",
        "http://localhost:99999,      has a port beyond 1 to 65535",
        "http://localhost:0,          has a port beyond 1 to 65535",
        "http://,                     names no host",
        "https:///x,                  'names no host, or one that can''t be read'",
        "http://host:port,            'names no host, or one that can''t be read'",
        "ftp://host.example,          must begin with https:// or http://",
        "host.example,                must begin with https:// or http://",
        "'ht tp://host.example',      is no address"
    })
    void an_address_that_can_not_be_used_is_refused_with_the_reason(String address, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApiAddress.of(address))
                .withMessage(
                        "trustcoach.telegram.api-url " + reason + "; it looks like https://host or http://host:port");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a/b", "a b"})
    void a_token_that_could_not_stand_in_a_path_is_refused_without_being_shown(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> polling(token, "https://api.telegram.org"))
                .withMessage("trustcoach.telegram.token is missing or isn't a bot token");
    }

    @Test
    void webhook_mode_needs_an_address_and_a_good_secret() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TelegramSettings("sampletoken", TelegramSettings.TELEGRAM, Mode.WEBHOOK, null, Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Webhook(URI.create("http://a.example"), SECRET));
        assertThatIllegalArgumentException().isThrownBy(() -> new Webhook(URI.create("https://a.example"), "short"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Webhook.of("https://a b", SECRET))
                .withMessageStartingWith("trustcoach.telegram.webhook-url is no address");
    }

    @Test
    void nothing_secret_shows_in_the_text_form() {
        Webhook webhook = new Webhook(URI.create("https://a.example/telegram/webhook"), SECRET);

        String shown = new TelegramSettings(
                        BotApiSimulator.TOKEN, TelegramSettings.TELEGRAM, Mode.WEBHOOK, webhook, Set.of(4711L))
                .toString();

        assertThat(shown)
                .doesNotContain(BotApiSimulator.TOKEN)
                .doesNotContain(SECRET)
                .doesNotContain("4711");
        assertThat(webhook.toString()).doesNotContain(SECRET);
    }

    private static TelegramSettings polling(String token, String address) {
        return new TelegramSettings(token, URI.create(address), Mode.POLLING, null, Set.of());
    }
}
