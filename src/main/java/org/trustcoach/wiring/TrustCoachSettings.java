package org.trustcoach.wiring;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.trustcoach.intent.IntentPolicy;

/** The settings under {@code trustcoach}; each is described in {@code config/application.yaml}. */
@ConfigurationProperties(value = "trustcoach", ignoreUnknownFields = false)
public record TrustCoachSettings(
        @DefaultValue("./data") Folder data,
        @DefaultValue("./dialogs") Folder dialogs,
        @DefaultValue("20") int messagesPerMinute,
        @DefaultValue Redis redis,
        @DefaultValue Telegram telegram,
        @DefaultValue Web web,
        @DefaultValue Intents intents) {

    public TrustCoachSettings {
        if (messagesPerMinute < 1) {
            throw new IllegalArgumentException(
                    "trustcoach.messages-per-minute is at least 1, not " + messagesPerMinute);
        }
    }

    /**
     * A folder, from where the program was started. Spring's own conversion would look among the program's files first, and take
     * the dialogs of the build for those that are being edited.
     */
    public record Folder(Path path) {

        public static Folder of(String name) {
            return new Folder(Path.of(name));
        }

        public Path resolve(String name) {
            return path.resolve(name);
        }
    }

    /** @param url where Redis is; empty for one of our own */
    public record Redis(@DefaultValue("") String url) {}

    /** What Telegram needs; without a token there is none. */
    public record Telegram(
            @DefaultValue("") String token,
            @DefaultValue("https://api.telegram.org") String apiUrl,
            @DefaultValue("polling") Mode mode,
            @DefaultValue("") String webhookUrl,
            @DefaultValue("") String webhookSecret,
            @DefaultValue Set<Long> allowedUsers) {

        /** How updates come. */
        public enum Mode {
            POLLING,
            WEBHOOK
        }

        @Override
        public String toString() {
            return "Telegram[mode=" + mode + "]";
        }
    }

    /** @param hosts names of this machine besides localhost */
    public record Web(@DefaultValue List<String> hosts) {}

    /** When an intent is sure; see {@link IntentPolicy}. What is null is taken as it was learnt. */
    public record Intents(
            @Nullable Double threshold,
            @Nullable Double margin,
            @Nullable Double floor) {

        public Intents {
            check("threshold", threshold, threshold == null || threshold > 0);
            check("floor", floor, floor == null || floor > 0);
            check("margin", margin, margin == null || margin >= 0);
        }

        private static void check(String name, @Nullable Double value, boolean enough) {
            if (!enough || value != null && !(value <= 1)) {
                throw new IllegalArgumentException(
                        "trustcoach.intents." + name + " is a part of 1, such as 0.2, not " + value);
            }
        }

        /** The learnt policy with what is set in its place. */
        public IntentPolicy over(IntentPolicy learnt) {
            double sure = threshold == null ? learnt.threshold() : threshold;
            return new IntentPolicy(
                            sure,
                            margin == null ? learnt.margin() : margin,
                            Math.min(sure, floor == null ? learnt.floor() : floor))
                    .generous();
        }
    }
}
