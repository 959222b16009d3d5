package org.trustcoach.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trustcoach.telegram.incoming.Later;

/** Keeps what is to be done later until a test does it. Thread-safe. */
public final class FakeLater implements Later {

    /** A planned task. */
    public record Planned(Duration delay, Runnable task) {}

    private final List<Planned> planned = new CopyOnWriteArrayList<>();

    @Override
    public Runnable run(Duration delay, Runnable task) {
        Planned plan = new Planned(delay, task);
        planned.add(plan);
        return () -> planned.remove(plan);
    }

    public List<Planned> planned() {
        return List.copyOf(planned);
    }

    /** Does what was planned so far. */
    public void runAll() {
        for (Planned plan : planned()) {
            planned.remove(plan);
            plan.task().run();
        }
    }
}
