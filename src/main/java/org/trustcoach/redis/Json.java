package org.trustcoach.redis;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.trustcoach.chat.Button;
import org.trustcoach.session.Session;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the core's records are written down: by the names of their components, without what is null. */
final class Json {

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
            // What an earlier version didn't write yet is false or 0.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
