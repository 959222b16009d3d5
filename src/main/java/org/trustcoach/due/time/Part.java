package org.trustcoach.due.time;

/** A part of the day: from an hour to an hour, and the hour that counts as its deadline. */
public enum Part {
    FIRST_THING(6, 10, 9, true),
    EARLY(6, 9, 9, true),
    MORNING(6, 12, 12, true),
    MIDMORNING(10, 11, 11, true),
    LUNCH(12, 14, 14, false),
    AFTERNOON(12, 18, 18, false),
    MIDAFTERNOON(14, 16, 16, false),
    TEATIME(16, 18, 18, false),
    EVENING(17, 24, 24, false),
    NIGHT(20, 24, 24, false);

    private final int from;
    private final int to;
    private final int due;
    private final boolean beforeNoon;

    Part(int from, int to, int due, boolean beforeNoon) {
        this.from = from;
        this.to = to;
        this.due = due;
        this.beforeNoon = beforeNoon;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int due() {
        return due;
    }

    /** The hour that is meant by one on a dial, 1 to 12, in this part. */
    int hour(int dial) {
        int early = dial % 12;
        return switch (this) {
            case LUNCH -> early == 11 ? 11 : early + 12;
            case NIGHT -> early < 6 ? early : early + 12;
            default -> beforeNoon ? early : early + 12;
        };
    }
}
