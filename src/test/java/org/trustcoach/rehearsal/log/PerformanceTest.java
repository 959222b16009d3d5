package org.trustcoach.rehearsal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Check;
import org.trustcoach.rehearsal.Cue;
import org.trustcoach.rehearsal.Mood;
import org.trustcoach.rehearsal.Reaction;
import org.trustcoach.rehearsal.Result;

class PerformanceTest {

    private static final Balance NOTHING = new Balance(0, 0, 0, 0);

    private static Attempt line(String cue, double intimacy, boolean good) {
        return new Attempt(cue, "line at " + cue, new Balance(0, 0, intimacy, 0), List.of(), good);
    }

    @Test
    void a_line_that_is_taken_back_counts_no_more_but_its_tries_do() {
        Performance tried =
                Performance.begun("scenarios/x", 1).with(line("a", -1, false)).takeBack();

        assertThat(tried.attempts()).isEmpty();
        assertThat(tried.with(line("a", 1, true)).tries()).isEqualTo(2);
        assertThat(tried.with(line("a", 1, true)).with(line("b", 1, true)).tries())
                .isEqualTo(1);
    }

    @Test
    void a_streak_ends_with_the_first_line_that_is_not_good() {
        Performance good =
                Performance.begun("scenarios/x", 1).with(line("a", 1, true)).with(line("b", 1, true));

        assertThat(good.streak()).isEqualTo(2);
        assertThat(good.with(line("c", 0, false)).streak()).isZero();
    }

    @Test
    void the_best_line_did_something_for_trust() {
        Performance mixed =
                Performance.begun("scenarios/x", 1).with(line("a", 1, true)).with(line("b", 2, true));

        assertThat(mixed.best()).map(Attempt::cue).contains("b");
        assertThat(Performance.begun("scenarios/x", 1)
                        .with(line("a", -1, false))
                        .best())
                .isEmpty();
    }

    @Test
    void earlier_lines_are_kept_short_without_cutting_a_sign_in_two() {
        Attempt old = new Attempt("a", "x".repeat(199) + "😀".repeat(50), NOTHING, List.of(), false);

        Attempt kept = Performance.begun("scenarios/x", 1)
                .with(old)
                .with(line("b", 0, false))
                .attempts()
                .get(0);
        assertThat(kept.reply()).isEqualTo("x".repeat(199) + "…");
    }

    @Test
    void the_first_reaction_that_fits_is_taken() {
        Reaction warm = new Reaction(Set.of(Check.PARAPHRASE), Set.of(Check.BLAME), Mood.WARMER, "warm");
        Reaction cold = new Reaction(Set.of(Check.BLAME), Set.of(), Mood.COLDER, "cold");
        Reaction same = new Reaction(Set.of(), Set.of(), Mood.SAME, "same");
        Cue cue = new Cue("a", "Hello.", List.of(warm, cold, same));

        assertThat(cue.reaction(Set.of(Check.PARAPHRASE)).go()).isEqualTo("warm");
        assertThat(cue.reaction(Set.of(Check.PARAPHRASE, Check.BLAME)).go()).isEqualTo("cold");
        assertThat(cue.reaction(Set.of()).go()).isEqualTo("same");
    }

    @Test
    void weeks_begin_on_monday_where_the_rep_lives_and_average_by_line() {
        Practised sunday = new Practised(
                1, "x", Instant.parse("2026-03-08T23:30:00Z"), Result.SAME, new Balance(0, 0, 4, 0), List.of(), 2);

        assertThat(Weeks.of(Logbook.EMPTY.with(sunday), ZoneId.of("UTC")).weeks())
                .singleElement()
                .satisfies(week -> {
                    assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 3, 2));
                    assertThat(week.average().intimacy()).isEqualTo(2);
                });
        assertThat(Weeks.of(Logbook.EMPTY.with(sunday), ZoneId.of("Europe/Berlin"))
                        .weeks()
                        .get(0)
                        .monday())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void a_rehearsal_whose_end_is_tried_again_is_kept_once() {
        Practised one = new Practised(7, "x", Instant.EPOCH, Result.SAME, NOTHING, List.of(), 3);
        Practised again = new Practised(7, "x", Instant.EPOCH, Result.CLOSER, NOTHING, List.of(), 3);

        assertThat(Logbook.EMPTY.with(one).with(again).practised()).containsExactly(again);
    }
}
