package org.trustcoach.telegram;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Telegram.
 *
 * @param token of the bot, as its maker got it; a secret
 * @param apiUrl scheme, host and port of the Bot API; usually {@link #TELEGRAM}, else one's own server of it
 * @param mode how updates come
 * @param webhook needed for {@link Mode#WEBHOOK}, else null
 * @param allowedUsers Telegram's ids of those who may talk to the coach; empty for everybody
 */
public record TelegramSettings(
        String token, URI apiUrl, Mode mode, @Nullable Webhook webhook, Set<Long> allowedUsers) {

    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_:-]+");

    public enum Mode {
        /** The program asks for them; works behind any firewall. */
        POLLING,
        /** Telegram brings them to a public address. */
        WEBHOOK
    }

    /**
     * Where Telegram brings updates.
     *
     * @param url public address of {@code /telegram/webhook}, https
     * @param secret 16 to 256 letters, digits, {@code _} and {@code -}; Telegram shows it with each update
     */
    public record Webhook(URI url, String secret) {

        private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{16,256}");

        public Webhook {
            if (!"https".equals(url.getScheme())) {
                throw new IllegalArgumentException("trustcoach.telegram.webhook-url must begin with https");
            }
            if (!SECRET.matcher(secret).matches()) {
                throw new IllegalArgumentException(
                        "trustcoach.telegram.webhook-secret needs 16 to 256 letters, digits, _ and -");
            }
        }

        /** The webhook of these settings. */
        public static Webhook of(String url, String secret) {
            try {
                return new Webhook(new URI(url.strip()), secret);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(
                        "trustcoach.telegram.webhook-url is no address; it looks like https://host/telegram/webhook");
            }
        }

        @Override
        public String toString() {
            return "Webhook[secret=<secret>]";
        }
    }

    public TelegramSettings {
        allowedUsers = Set.copyOf(allowedUsers);
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("trustcoach.telegram.token is missing or isn't a bot token");
        }
        ApiAddress.checked(apiUrl);
        if (mode == Mode.WEBHOOK && webhook == null) {
            throw new IllegalArgumentException(
                    "webhook mode needs trustcoach.telegram.webhook-url and trustcoach.telegram.webhook-secret");
        }
    }

    /** Without the token, so that it can be logged. */
    @Override
    public String toString() {
        return "TelegramSettings[mode=" + mode + ", allowedUsers=" + allowedUsers.size() + "]";
    }
}
