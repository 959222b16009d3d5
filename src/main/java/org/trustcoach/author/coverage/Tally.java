package org.trustcoach.author.coverage;

import java.util.Collection;
import java.util.Locale;

/**
 * How many of some landmarks were reached.
 *
 * @param reached at most {@code all}
 */
public record Tally(long reached, long all) {

    static Tally of(Collection<Landmark> landmarks, Landmark.Kind kind, Footprints footprints) {
        long all = landmarks.stream().filter(mark -> mark.kind() == kind).count();
        long reached = landmarks.stream()
                .filter(mark -> mark.kind() == kind && footprints.has(mark.footprint()))
                .count();
        return new Tally(reached, all);
    }

    /** In per cent; where there is nothing to reach, all of it is. */
    public double percent() {
        return all == 0 ? 100 : 100.0 * reached / all;
    }

    String withPercent() {
        // never rounded up to a hundred
        return String.format(Locale.ROOT, "%.1f %% (%d/%d)", Math.floor(percent() * 10) / 10, reached, all);
    }

    @Override
    public String toString() {
        return reached + "/" + all;
    }
}
