package org.trustcoach.redis.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.trustcoach.chat.Button;
import org.trustcoach.session.Session;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the core's records are written down: by the names of their components, without what is null. */
public final class Json {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Button.Tap.class, name = "tap"),
        @JsonSubTypes.Type(value = Button.Copy.class, name = "copy")
    })
    private interface ButtonKinds {}

    /** Commitments are stored beside the session, each by itself. */
    @JsonIgnoreProperties("ledger")
    private interface WithoutLedger {}

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(Button.class, ButtonKinds.class)
            .addMixIn(Session.class, WithoutLedger.class)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                    .withGetterVisibility(JsonAutoDetect.Visibility.NONE))
            // the other way of writing fractions takes several times as long
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            // What an earlier version didn't write yet is false or 0.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Times as numbers: there may be millions of what is written so. */
    private static final JsonMapper TERSE = MAPPER.rebuild()
            .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DateTimeFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .disable(DateTimeFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** With times as numbers. */
    static String writeTersely(Object value) {
        return TERSE.writeValueAsString(value);
    }

    static <T> T readTerse(String json, Class<T> type) {
        return TERSE.readValue(json, type);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
