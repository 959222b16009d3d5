package org.trustcoach.cli.practice;

import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.Start;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.wiring.House;

/** Phrase feedback as the settings want it, without the rest of the house. */
final class Rooms {

    private Rooms() {}

    /** @param settings as they are given to commands */
    static PhraseFeedback feedback(String[] settings) {
        try (ConfigurableApplicationContext house = Start.quietly(House.Practising.class, settings)) {
            return house.getBean(PhraseFeedback.class);
        }
    }
}
