package org.trustcoach.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class TrustCoachSettingsTest {

    @Test
    void a_folder_is_that_of_the_user_though_the_program_has_one_of_this_name() {
        assertThat(getClass().getClassLoader().getResource("dialogs")).isNotNull();

        assertThat(settings("trustcoach.dialogs", "dialogs").dialogs().path()).isEqualTo(Path.of("dialogs"));
        assertThat(settings("trustcoach.dialogs", "./dialogs").dialogs().path()).isEqualTo(Path.of("./dialogs"));
    }

    @Test
    void folders_have_their_usual_places() {
        TrustCoachSettings settings = settings("trustcoach.messages-per-minute", "5");

        assertThat(settings.data().path()).isEqualTo(Path.of("./data"));
        assertThat(settings.dialogs().path()).isEqualTo(Path.of("./dialogs"));
    }

    @ParameterizedTest
    @CsvSource({"threshold, 2", "threshold, 0", "floor, 0", "floor, -1", "margin, 1.5", "margin, NaN"})
    void a_confidence_that_is_no_part_of_one_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> settings("trustcoach.intents." + name, value))
                .rootCause()
                .hasMessageStartingWith("trustcoach.intents." + name + " is a part of 1, such as 0.2, not ");
    }

    private static TrustCoachSettings settings(String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(name, value)))
                .bindOrCreate("trustcoach", TrustCoachSettings.class);
    }
}
