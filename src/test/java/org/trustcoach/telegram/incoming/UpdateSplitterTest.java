package org.trustcoach.telegram.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ProtocolException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateSplitterTest {

    @Test
    void no_updates_are_no_updates() throws ProtocolException {
        assertThat(UpdateSplitter.split("{\"ok\":true,\"result\":[]}")).isEmpty();
    }

    @Test
    void each_update_keeps_its_own_json() throws ProtocolException {
        List<RawUpdate> updates = UpdateSplitter.split(
                " { \"ok\" : true, \"result\" : [ {\"update_id\": 7, \"a\":[{}]} ,\n{\"update_id\":3}] }");

        assertThat(updates)
                .containsExactly(
                        new RawUpdate(7, "{\"update_id\": 7, \"a\":[{}]}"), new RawUpdate(3, "{\"update_id\":3}"));
    }

    @Test
    void what_people_write_never_looks_like_structure() throws ProtocolException {
        String nasty = "{\"update_id\":7,\"text\":\"}]{\\\"update_id\\\":9} \\\\\"}";

        assertThat(split(nasty, "{\"update_id\":8}")).containsExactly(7L, 8L);
    }

    @Test
    void the_id_may_stand_behind_the_rest() throws ProtocolException {
        assertThat(split("{\"message\":{\"text\":\"hi\"},\"update_id\":12}")).containsExactly(12L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\":2",
                "{\"update_id\":2,\"a\":\"open",
                "{\"update_id\":2,\"a\":\"escape\\\\\"}",
                "{\"update_id\":2,\"a\":{{{[[[",
                "{\"update_id\":2}}}}]]]",
                "{\"update_id\":2,\"a\":}",
                "{\"update_id\":2,\"a\":\"{\"}"
            })
    void a_broken_update_takes_no_neighbour_down(String broken) throws ProtocolException {
        assertThat(split("{\"update_id\":1}", broken, "{\"update_id\":3}", "{\"update_id\":4}"))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"update_id\":\"x\"}", "{\"update_id\":-5}", "{\"update_id\":1.5}", "{}", "[]"})
    void an_update_without_a_usable_id_is_left_out(String nameless) throws ProtocolException {
        assertThat(split(nameless, "{\"update_id\":3}")).containsExactly(3L);
    }

    @Test
    void a_hundred_thousand_levels_cost_no_stack() throws ProtocolException {
        String deep = "{\"update_id\":1,\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(split(deep, "{\"update_id\":2}")).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "<html>", "{\"ok\":true}", "{\"ok\":true,\"result\":[{}]}", "{\"result\":{}}"})
    void what_is_no_answer_is_refused(String body) {
        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> UpdateSplitter.split(body));
    }

    private static List<Long> split(String... updates) throws ProtocolException {
        String body = "{\"ok\":true,\"result\":[" + String.join(",", updates) + "]}";
        return UpdateSplitter.split(body).stream().map(RawUpdate::id).toList();
    }
}
