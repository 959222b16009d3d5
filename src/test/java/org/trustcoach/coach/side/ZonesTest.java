package org.trustcoach.coach.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "Lisbon, Europe/Lisbon",
        "Munich, Europe/Berlin",
        "I live in Bengaluru, Asia/Kolkata",
        "san francisco, America/Los_Angeles",
        "I'm in São Paulo, America/Sao_Paulo",
        "new york, America/New_York",
        "NEW YORK!, America/New_York",
        "'Berlin, Germany', Europe/Berlin",
        "Europe/London, Europe/London",
        "europe/london, Europe/London",
        "Mexico City, America/Mexico_City",
        "St. John's, America/St_Johns",
        "Buenos Aires, America/Argentina/Buenos_Aires",
        "hong kong, Asia/Hong_Kong",
        "I live near Melbourne, Australia/Melbourne",
        "Guinea-Bissau, Africa/Bissau",
        "utc, UTC"
    })
    void a_city_names_its_zone(String typed, String zone) {
        assertThat(Zones.find(typed)).get().satisfies(found -> {
            assertThat(found.getRules()).isEqualTo(ZoneId.of(zone).getRules());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "Atlantis",
                "the east of Germany",
                "after Easter",
                "I need to act",
                "central",
                "in general",
                "pacific",
                "London or Berlin",
                "north",
                "../../etc",
                "Etc/GMT+3",
                "😀",
                "Europe/"
            })
    void anything_else_names_none(String typed) {
        assertThat(Zones.find(typed)).isEmpty();
    }

    @Test
    void every_city_in_the_list_has_a_zone_that_exists() {
        assertThat(Zones.find("Manchester")).isPresent();
        assertThat(java.time.ZoneId.getAvailableZoneIds()).containsAll(Cities.zones());
    }
}
