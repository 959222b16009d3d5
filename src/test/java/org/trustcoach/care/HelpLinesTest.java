package org.trustcoach.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpLinesTest {

    private static final Country ANYWHERE = new Country(
            "",
            Set.of(),
            "your local emergency number",
            List.of(
                    new HelpLine(Set.of(Distress.values()), "A doctor", "near you"),
                    new HelpLine(Set.of(Distress.HARASSMENT), "A lawyer", "in your town")));
    private static final Country LANDIA = new Country(
            "LA",
            Set.of("Europe/Lisbon", "Atlantic/Azores"),
            "112",
            List.of(
                    new HelpLine(Set.of(Distress.SELF_HARM, Distress.EXHAUSTION), "Listeners", "100 200"),
                    new HelpLine(Set.of(Distress.SELF_HARM), "Night line", "100 201"),
                    new HelpLine(Set.of(Distress.SELF_HARM), "Chat line", "chat.example"),
                    new HelpLine(Set.of(Distress.SELF_HARM), "Fourth line", "100 203"),
                    new HelpLine(Set.of(Distress.VIOLENCE), "Shelter", "100 204")));
    private static final HelpLines LINES = new HelpLines(ANYWHERE, List.of(LANDIA));

    @Test
    void the_time_zone_tells_the_country_and_the_emergency_number_comes_first() {
        for (String zone : LANDIA.zones()) {
            assertThat(LINES.text(Distress.VIOLENCE, ZoneId.of(zone))).isEqualTo("In danger: 112\nShelter: 100 204");
        }
    }

    @Test
    void no_more_than_three_lines_are_shown_and_only_those_that_help_with_this() {
        assertThat(LINES.text(Distress.SELF_HARM, ZoneId.of("Europe/Lisbon")).lines())
                .containsExactly(
                        "In danger: 112", "Listeners: 100 200", "Night line: 100 201", "Chat line: chat.example");
    }

    @Test
    void a_country_without_a_line_for_this_keeps_its_emergency_number_and_gets_the_lines_of_anywhere() {
        assertThat(LINES.text(Distress.HARASSMENT, ZoneId.of("Europe/Lisbon")).lines())
                .containsExactly("In danger: 112", "A doctor: near you", "A lawyer: in your town");
    }

    @Test
    void an_unknown_zone_gets_what_holds_anywhere() {
        for (String zone : List.of("UTC", "+03:00", "Pacific/Fiji")) {
            assertThat(LINES.text(Distress.EXHAUSTION, ZoneId.of(zone)))
                    .isEqualTo("In danger: your local emergency number\nA doctor: near you");
        }
    }

    @ParameterizedTest
    @EnumSource
    void even_without_any_lines_there_is_a_word(Distress distress) {
        assertThat(HelpLines.NONE.text(distress, ZoneId.of("UTC"))).isEqualTo("In danger: the emergency number");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_of_distress_is_found_by_its_name_in_files(Distress distress) {
        assertThat(distress.id()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Distress.of(distress.id())).contains(distress);
        assertThat(Distress.of(distress.name())).isEmpty();
    }
}
