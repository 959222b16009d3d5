package org.trustcoach.turn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Update;
import org.trustcoach.session.Session;

/** What brings a turn about. */
sealed interface Cause {

    ChatId chat();

    /** When the turn takes place, by a clock that says {@code now}. */
    Instant time(Instant now);

    /** What is to be heard with this session at this time; empty for nothing. */
    Optional<Update> update(Session session, Instant time);

    /** Something arrived. */
    record Arrival(Update update) implements Cause {

        @Override
        public ChatId chat() {
            return update.chat();
        }

        @Override
        public Instant time(Instant now) {
            return now;
        }

        @Override
        public Optional<Update> update(Session session, Instant time) {
            return Optional.of(update);
        }
    }

    /**
     * The alarm of a chat went off.
     *
     * @param due for when it was set
     */
    record Alarm(ChatId chat, Instant due, Schedule schedule) implements Cause {

        private static final int ENOUGH = 16;

        /** The clock of the store may be a little ahead of this machine's; what is due for the one is due for the other. */
        @Override
        public Instant time(Instant now) {
            return now.isBefore(due) ? due : now;
        }

        /** All reminders that are due at once; the id names each with its occurrence, so that none is heard twice. */
        @Override
        public Optional<Update> update(Session session, Instant time) {
            Map<String, Instant> waiting = new TreeMap<>(schedule.of(session));
            waiting.values().removeIf(at -> at.isAfter(time));
            return waiting.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Update(
                            "due:" + chat + ":" + digest(waiting),
                            chat,
                            new Incoming.Due(List.copyOf(waiting.keySet()))));
        }

        private static String digest(Map<String, Instant> occurrences) {
            try {
                byte[] named = occurrences.toString().getBytes(StandardCharsets.UTF_8);
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(named);
                return HexFormat.of().formatHex(digest, 0, ENOUGH);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
