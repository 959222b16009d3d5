package org.trustcoach.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private static TrustCoachSettings settings(String name, String value) {
        return new Binder(new MapConfigurationPropertySource(Map.of(name, value)))
                .bindOrCreate("trustcoach", TrustCoachSettings.class);
    }
}
