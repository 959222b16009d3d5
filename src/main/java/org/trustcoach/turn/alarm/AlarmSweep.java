package org.trustcoach.turn.alarm;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.chat.ChatId;
import org.trustcoach.turn.Schedule;
import org.trustcoach.turn.Stored;
import org.trustcoach.turn.Turns;

/**
 * Compares alarms with what is remembered, and sets those right that differ. Commits leave none: one that is found tells of a
 * changed rule, a restored file, or a mistake.
 */
public final class AlarmSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AlarmSweep.class);

    private final Alarms alarms;
    private final Turns turns;
    private final Schedule schedule;
    private int part;

    public AlarmSweep(Alarms alarms, Turns turns, Schedule schedule) {
        this.alarms = alarms;
        this.turns = turns;
        this.schedule = schedule;
    }

    /** What was found. */
    public record Found(int chats, int repaired) {

        Found plus(Found other) {
            return new Found(chats + other.chats, repaired + other.repaired);
        }
    }

    /** Looks at all chats of a channel. */
    public Found all(String channel) {
        Found found = new Found(0, 0);
        for (int i = 0; i < Alarms.PARTS; i++) {
            found = found.plus(part(channel, i));
        }
        return found;
    }

    /** Looks at the next part of each channel; all parts have had their turn after {@value Alarms#PARTS} calls. */
    public synchronized void next(Iterable<String> channels) {
        for (String channel : channels) {
            int repaired = part(channel, part).repaired();
            if (repaired > 0) {
                LOG.warn("{} alarms of {} were not as they should be, and were set anew", repaired, channel);
            }
        }
        part = (part + 1) % Alarms.PARTS;
    }

    private Found part(String channel, int number) {
        int repaired = 0;
        Map<ChatId, Optional<Instant>> surveyed = alarms.survey(channel, number);
        for (Map.Entry<ChatId, Optional<Instant>> chat : surveyed.entrySet()) {
            repaired += repair(chat.getKey(), chat.getValue()) ? 1 : 0;
        }
        return new Found(surveyed.size(), repaired);
    }

    private boolean repair(ChatId chat, Optional<Instant> alarm) {
        Stored stored = turns.load(chat);
        Optional<Instant> wanted = schedule.next(stored.session());
        return !wanted.equals(alarm) && turns.settle(stored, wanted);
    }
}
