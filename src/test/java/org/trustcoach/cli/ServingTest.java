package org.trustcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServingTest {

    @Test
    void nothing_or_settings_alone_mean_to_serve() {
        assertThat(Serving.isMeantBy(new String[0])).isTrue();
        assertThat(Serving.isMeantBy(new String[] {"--server.port=9090", "--trustcoach.data=./other"}))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "help", "--help", "-h", "--sever.port=9090", "--server.port", ""})
    void whatever_else_is_left_to_the_commands(String argument) {
        assertThat(Serving.isMeantBy(new String[] {"--server.port=9090", argument}))
                .isFalse();
    }
}
