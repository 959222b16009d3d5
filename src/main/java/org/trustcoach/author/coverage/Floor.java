package org.trustcoach.author.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much must be reached, in per cent by kind.
 *
 * @param least from 0 to 100; a kind that is missing has no floor
 */
public record Floor(Map<Landmark.Kind, Double> least) {

    /** Holds nothing. */
    public static final Floor NONE = new Floor(Map.of());

    public Floor {
        least = Map.copyOf(least);
    }

    /**
     * Reads a floor such as {@code nodes=95,branches=90}.
     *
     * @throws IllegalArgumentException if it isn't one
     */
    public static Floor parse(String text) {
        Map<Landmark.Kind, Double> least = new EnumMap<>(Landmark.Kind.class);
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split("=", 2);
            Landmark.@Nullable Kind kind = kind(sides[0].strip());
            if (kind == null || sides.length < 2 || !sides[1].strip().matches("100|\\d{1,2}([.]\\d{1,3})?")) {
                throw new IllegalArgumentException("the floor \"" + part
                        + "\" can't be read: it looks like nodes=95,branches=90, of nodes, choices, branches and ways");
            }
            least.put(kind, Double.valueOf(sides[1].strip()));
        }
        return new Floor(least);
    }

    private static Landmark.@Nullable Kind kind(String word) {
        return Stream.of(Landmark.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Where the coverage is below, a line for each kind. */
    public List<String> broken(Coverage coverage) {
        return Stream.of(Landmark.Kind.values())
                .filter(kind -> coverage.total(kind).percent() < least.getOrDefault(kind, 0.0))
                .map(kind -> kind.word() + " are at " + coverage.total(kind).withPercent() + ", below the floor of "
                        + least.get(kind) + " %")
                .toList();
    }
}
