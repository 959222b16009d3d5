package org.trustcoach.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Recurrence;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:12:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Due MONDAY = Due.minute(LocalDateTime.parse("2026-03-09T17:00"), LONDON);

    @Test
    void the_open_ones_come_by_due_and_those_without_one_last() {
        Ledger ledger = Ledger.EMPTY
                .with(of("1-0", "Anna", null))
                .with(of("2-0", "Tom", MONDAY))
                .with(of("3-0", "Zoe", Due.day(LocalDateTime.parse("2026-03-06T18:00"), LONDON)));

        assertThat(ledger.open()).extracting(Commitment::id).containsExactly("3-0", "2-0", "1-0");
    }

    @Test
    void changes_name_what_is_new_different_or_gone() {
        Ledger before = Ledger.EMPTY
                .with(of("1-0", "Anna", MONDAY))
                .with(of("2-0", "Tom", MONDAY))
                .with(of("3-0", "Zoe", null));
        Ledger after = before.withoutClient("tom")
                .with(of("1-0", "Anna", MONDAY).kept(NOW))
                .with(of("4-0", "Ed", null));

        LedgerChanges changes = LedgerChanges.between(before, after);

        assertThat(changes.put()).extracting(Commitment::id).containsExactly("1-0", "4-0");
        assertThat(changes.removed()).containsExactly("2-0");
        assertThat(LedgerChanges.between(after, after).isEmpty()).isTrue();
    }

    @Test
    void a_client_is_found_by_a_word_of_the_name_and_by_no_part_of_a_word() {
        Ledger ledger = Ledger.EMPTY.with(of("1-0", "Anna Berg", null)).with(of("2-0", "Annabel", null));

        assertThat(ledger.of("anna")).extracting(Commitment::id).containsExactly("1-0");
    }

    @Test
    void kept_within_the_hour_is_kept_in_time() {
        assertThat(of("1-0", "Anna", MONDAY)
                        .kept(MONDAY.instant().plus(Duration.ofMinutes(59)))
                        .state())
                .isEqualTo(State.KEPT);
        assertThat(of("1-0", "Anna", MONDAY)
                        .kept(MONDAY.instant().plus(Duration.ofMinutes(61)))
                        .state())
                .isEqualTo(State.KEPT_LATE);
    }

    @Test
    void a_day_is_kept_until_it_ends() {
        Due day = Due.day(LocalDateTime.parse("2026-03-06T18:00"), LONDON);

        assertThat(of("1-0", "Anna", day)
                        .kept(Instant.parse("2026-03-06T23:59:00Z"))
                        .state())
                .isEqualTo(State.KEPT);
        assertThat(of("1-0", "Anna", day)
                        .kept(Instant.parse("2026-03-07T00:01:00Z"))
                        .state())
                .isEqualTo(State.KEPT_LATE);
    }

    @Test
    void a_new_date_before_the_old_one_has_passed_is_renegotiated_and_after_it_broken_first() {
        Due later = Due.minute(LocalDateTime.parse("2026-03-12T17:00"), LONDON);

        assertThat(states(of("1-0", "Anna", MONDAY).renegotiated(later, NOW)))
                .containsExactly(State.OPEN, State.RENEGOTIATED);
        assertThat(states(of("1-0", "Anna", MONDAY)
                        .renegotiated(later, MONDAY.instant().plus(Duration.ofHours(2)))))
                .containsExactly(State.OPEN, State.BROKEN, State.RENEGOTIATED);
    }

    @Test
    void each_occurrence_of_a_repeat_counts_and_the_repeat_stays_open() {
        LocalDateTime friday = LocalDateTime.parse("2026-03-06T16:00");
        Due weekly = new Due(
                friday, LONDON, Grain.MINUTE, null, null, new Recurrence("FREQ=WEEKLY;BYDAY=FR;COUNT=3", friday), null);
        Commitment repeat = of("1-0", "Anna", weekly);

        Commitment once = repeat.kept(Instant.parse("2026-03-06T15:00:00Z"));
        assertThat(once.isOpen()).isTrue();
        assertThat(once.due().at()).isEqualTo("2026-03-13T16:00");
        Commitment twice = once.kept(Instant.parse("2026-03-16T10:00:00Z"));
        assertThat(twice.due().at()).isEqualTo("2026-03-20T16:00");
        Commitment thrice = twice.kept(Instant.parse("2026-03-20T15:00:00Z"));
        assertThat(thrice.state()).isEqualTo(State.KEPT);
        assertThat(Ledger.EMPTY.with(thrice).evidence("Anna")).isEqualTo(new Evidence(2, 1, 0, 0));
    }

    @Test
    void an_occurrence_that_was_moved_to_an_earlier_day_does_not_come_again_on_its_own() {
        LocalDateTime friday = LocalDateTime.parse("2026-03-06T16:00");
        Recurrence weekly = new Recurrence("FREQ=WEEKLY;BYDAY=FR;BYHOUR=16;BYMINUTE=0", friday);
        Commitment moved = of("1-0", "Anna", new Due(friday, LONDON, Grain.MINUTE, null, null, weekly, null))
                .renegotiated(new Due(friday.minusDays(1), LONDON, Grain.MINUTE, null, null, weekly, null), NOW);

        assertThat(moved.kept(Instant.parse("2026-03-05T16:00:00Z")).due().at()).isEqualTo("2026-03-13T16:00");
    }

    @Test
    void a_version_is_another_one_after_each_change() {
        Commitment saved = of("1-0", "Anna", MONDAY);

        assertThat(saved.version())
                .isNotEqualTo(saved.kept(NOW).version())
                .isNotEqualTo(
                        saved.due(Due.minute(MONDAY.at().plusDays(7), LONDON)).version())
                .isEqualTo(saved.reminding(saved.reminding().told(NOW)).version());
    }

    @Test
    void so_many_closed_ones_are_kept_and_the_oldest_go_first() {
        Ledger ledger = Ledger.EMPTY;
        for (int i = 0; i < Ledger.MAX_CLOSED + 5; i++) {
            ledger = ledger.with(of(i + "-0", "Anna", null).kept(NOW.plusSeconds(i)));
        }

        assertThat(ledger.commitments())
                .hasSize(Ledger.MAX_CLOSED)
                .doesNotContainKey("4-0")
                .containsKey("5-0");
    }

    private static List<State> states(Commitment commitment) {
        return commitment.history().stream().map(Change::state).toList();
    }

    private static Commitment of(String id, String who, Due due) {
        return Commitment.saved(new Offered(id, Side.MINE, who, "send it", due, List.of(), null, true), NOW);
    }
}
