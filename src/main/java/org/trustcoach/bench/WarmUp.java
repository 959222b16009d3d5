package org.trustcoach.bench;

import java.time.Duration;

/** Lets the compiler do its work before anything is measured. */
final class WarmUp {

    /** The cost must fall by this part, or it counts as no less than before. */
    private static final double WORTH_WAITING = 0.03;

    /** One slice may be dear by chance. */
    private static final int IN_A_ROW = 3;

    private final Load load;
    private final Duration slice;

    /** @param slice works so long before it looks at the cost */
    WarmUp(Load load, Duration slice) {
        this.load = load;
        this.slice = slice;
    }

    /**
     * Works until three slices in a row cost no less CPU time for a piece of work than the cheapest before them.
     *
     * @param patience the longest that it works, rounded up to whole slices, of which there is one at least
     * @return how long it worked
     */
    Duration run(Duration patience) throws InterruptedException {
        double cheapest = Double.MAX_VALUE;
        int noLess = 0;
        Duration time = Duration.ZERO;
        do {
            double cost = load.run(slice).cpuMillis();
            noLess = cost > cheapest * (1 - WORTH_WAITING) ? noLess + 1 : 0;
            cheapest = Math.min(cheapest, cost);
            time = time.plus(slice);
        } while (noLess < IN_A_ROW && time.compareTo(patience) < 0);
        return time;
    }
}
