package org.trustcoach.rehearsal.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a rehearsal has gone so far.
 *
 * @param dialog id of the dialog that plays it
 * @param number tells the rehearsals of a chat apart
 * @param attempts the lines that led here; none that was taken back
 * @param takenBack the line that is being tried again, or null
 * @param tries how often the last line was tried, from 1; of one that is being tried again, how often it was so far
 * @param streak how many good lines there were in a row, those that were taken back included
 */
public record Performance(
        String dialog,
        int number,
        List<Attempt> attempts,
        @Nullable Attempt takenBack,
        int tries,
        int streak) {

    public Performance {
        attempts = List.copyOf(attempts);
    }

    /** One that begins. */
    public static Performance begun(String dialog, int number) {
        return new Performance(dialog, number, List.of(), null, 0, 0);
    }

    /** With one more line. */
    public Performance with(Attempt attempt) {
        List<Attempt> all =
                new ArrayList<>(attempts.stream().map(Attempt::shortened).toList());
        all.add(attempt);
        return new Performance(
                dialog, number, all, null, takenBack == null ? 1 : tries + 1, attempt.good() ? streak + 1 : 0);
    }

    /** The last line is to be tried again; as it is if there is none. */
    public Performance takeBack() {
        return last().map(last ->
                        new Performance(dialog, number, attempts.subList(0, attempts.size() - 1), last, tries, streak))
                .orElse(this);
    }

    /** In a course every further line at the same step is another try of it. */
    public Performance takeBackOfSameCue(String cue) {
        return last().filter(last -> last.cue().equals(cue))
                .map(last -> takeBack())
                .orElse(this);
    }

    public Optional<Attempt> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    /** The line that did most for trust; empty if none did anything for it. */
    public Optional<Attempt> best() {
        return attempts.stream()
                .filter(attempt -> attempt.balance().sum() > 0)
                .max(Comparator.comparingDouble(attempt -> attempt.balance().sum()));
    }
}
