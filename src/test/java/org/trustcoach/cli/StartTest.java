package org.trustcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.TrustCoachSettings;

class StartTest {

    private static final String PACE = "trustcoach.messages-per-minute";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trustcoach:\\n\\tx: 3                   | config/application.yaml can't be read, line 2: found character '\\t(TAB)' that cannot
            trustcoach:\\n  data: [3\\n             | config/application.yaml can't be read, line 3: expected ',' or ']'
            server:\\n  port: 1\\nserver: 2         | config/application.yaml can't be read, line 3: found duplicate key server
            \\ntrustcoach: 3                       | trustcoach takes no value, in config/application.yaml, line 2; its settings stand below it
            trustcoach:\\n  redis: 3               | trustcoach.redis takes no value, in config/application.yaml, line 2; its settings
            trustcoch:\\n  data: x                 | unknown group of settings trustcoch, in config/application.yaml, line 2; did you mean trustcoach?
            Servers:\\n  port: 9090               | unknown group of settings Servers, in config/application.yaml, line 2; did you mean server?
            trustcoach:\\n  colour: blue           | unknown setting trustcoach.colour, in config/application.yaml, line 2; config/
            trustcoach:\\n  messages-per-minute: x | the setting trustcoach.messages-per-minute can't be read: "x", in config/application.yaml, line 2
            """)
    void a_mistake_in_the_file_is_told_with_its_line(String file, String told) throws IOException {
        Path settings = written(file.replace("\\n", "\n").replace("\\t", "\t"));

        Throwable refused = catchThrowable(() -> pace(Map.of(), settings));

        assertThat(FailureReport.message(refused)).startsWith(told).hasLineCount(1);
    }

    @Test
    void what_a_command_takes_for_granted_gives_way_to_a_flag_and_to_the_file() throws IOException {
        Map<String, Object> granted = Map.of(PACE, 1_000_000);

        assertThat(pace(granted, written(""))).isEqualTo(1_000_000);
        assertThat(pace(granted, written("trustcoach:\n  messages-per-minute: 7")))
                .isEqualTo(7);
        assertThat(pace(granted, written(""), "--" + PACE + "=5")).isEqualTo(5);
        assertThat(pace(Map.of(), written(""))).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trust-Coach:\n  messages-per-minute: 7",
                "my-own:\n  x: 3\ntrustcoach:\n  messages-per-minute: 7"
            })
    void other_ways_of_writing_a_group_and_groups_of_ones_own_are_fine(String file) throws IOException {
        assertThat(pace(Map.of(), written(file))).isEqualTo(7);
    }

    private Path written(String settings) throws IOException {
        return Files.writeString(folder.resolve("application.yaml"), settings);
    }

    private static int pace(Map<String, Object> granted, Path file, String... flags) {
        String[] all = new String[flags.length + 1];
        all[0] = "--spring.config.location=classpath:/application.yaml,file:" + file;
        System.arraycopy(flags, 0, all, 1, flags.length);
        try (ConfigurableApplicationContext house = Start.quietly(House.Asking.class, granted, all)) {
            return house.getBean(TrustCoachSettings.class).messagesPerMinute();
        }
    }
}
