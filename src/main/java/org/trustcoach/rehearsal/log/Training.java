package org.trustcoach.rehearsal.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Rubric;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;

/**
 * What to practise next: the fault that came most often of late; else something good that hasn't been shown for a while. What is shown
 * again and again comes back after two, seven and twenty-one days (spaced repetition).
 */
public final class Training {

    /** What a rep can be asked to show in nearly any talk. */
    private static final List<Check> BASICS =
            List.of(Check.OPEN_QUESTION, Check.PARAPHRASE, Check.NAMES_FEELING, Check.SPECIFIC_PROMISE);

    private static final List<Integer> DAYS = List.of(0, 2, 7, 21);
    private static final int LATE = 8;
    private static final int OFTEN = 2;

    private final Logbook logbook;
    private final Playbook playbook;
    private final Rubric rubric;

    public Training(Logbook logbook, Playbook playbook, Rubric rubric) {
        this.logbook = logbook;
        this.playbook = playbook;
        this.rubric = rubric;
    }

    /** What is to be practised at this time; empty if nothing is. */
    public Optional<Check> next(Instant now) {
        return fault().or(
                        () -> BASICS.stream().filter(check -> isDue(check, now)).findFirst());
    }

    private Optional<Check> fault() {
        return Stream.of(Check.values())
                .filter(check -> rubric.of(check).direction() == Direction.FAULT)
                .filter(check -> often(check) >= OFTEN)
                .max(Comparator.comparingInt(this::often));
    }

    /** How often it was found of late. */
    private int often(Check check) {
        List<Practised> all = logbook.practised();
        return all.subList(Math.max(0, all.size() - LATE), all.size()).stream()
                .mapToInt(one -> Collections.frequency(one.shown(), check.id()))
                .sum();
    }

    private boolean isDue(Check check, Instant now) {
        List<Practised> with = logbook.practised().stream()
                .filter(one -> one.shown().contains(check.id()))
                .toList();
        if (with.isEmpty()) {
            return true;
        }
        int days = DAYS.get(Math.min(with.size(), DAYS.size() - 1));
        Instant last = with.get(with.size() - 1).when();
        return !now.isBefore(last.plus(Duration.ofDays(days)));
    }

    /** A situation in which it counts; the one that was rehearsed least. */
    public Optional<Scenario> situation(Check check) {
        return playbook.scenarios().stream()
                .filter(scenario -> scenario.cues().stream()
                        .flatMap(cue -> cue.reactions().stream())
                        .anyMatch(reaction -> reaction.when().contains(check)))
                .min(Comparator.comparingLong(scenario -> logbook.practised().stream()
                        .filter(one -> one.scenario().equals(scenario.id()))
                        .count()));
    }
}
