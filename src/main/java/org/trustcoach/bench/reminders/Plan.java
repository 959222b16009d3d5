package org.trustcoach.bench.reminders;

import java.time.Duration;

/**
 * What is measured.
 *
 * @param scheduled how many reminders wait, ten of each chat
 * @param perSecond how many of them come due in a second
 * @param time for how long, once for the claims alone and once for the whole way
 */
public record Plan(int scheduled, int perSecond, Duration time) {

    static final int OF_A_CHAT = 10;

    public Plan {
        if (2 * perSecond * time.toSeconds() >= scheduled / OF_A_CHAT) {
            throw new IllegalArgumentException(
                    "each chat has ten reminders, one of them comes due, and this is measured" + " twice: " + scheduled
                            + " are too few for " + perSecond + " a second in " + time.toSeconds() + " s");
        }
    }

    int chats() {
        return scheduled / OF_A_CHAT;
    }

    /** How many chats have a reminder that comes due in one measurement. */
    int due() {
        return (int) (perSecond * time.toSeconds());
    }
}
