package org.trustcoach.cli.practice;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.Start;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.wiring.House;
import org.trustcoach.wiring.TrustCoachSettings;
import org.trustcoach.wiring.scripts.PracticeRoom;
import org.trustcoach.wiring.scripts.Scriptorium;

/** Phrase feedback as the settings want it, without the rest of the house. */
final class Rooms {

    /**
     * Phrase feedback, and what it took to load it.
     *
     * @param time for rubric, lexicon and models; the scripts are read before
     * @param heap bytes in use behind it, after a collection
     */
    record Loaded(PhraseFeedback feedback, Duration time, long heap) {}

    private Rooms() {}

    /** @param settings as they are given to commands */
    static PhraseFeedback feedback(String[] settings) {
        try (ConfigurableApplicationContext house = Start.quietly(House.Practising.class, settings)) {
            return house.getBean(PhraseFeedback.class);
        }
    }

    /** The same, measured. */
    static Loaded measured(String[] settings) {
        try (ConfigurableApplicationContext house = Start.quietly(House.Practising.class, settings)) {
            TrustCoachSettings set = house.getBean(TrustCoachSettings.class);
            PracticeRoom room = new PracticeRoom(
                    Scriptorium.sound(set.dialogs().path()), set.data().resolve("models"));
            long start = System.nanoTime();
            PhraseFeedback feedback = room.feedback();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            System.gc();
            return new Loaded(
                    feedback,
                    time,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}
