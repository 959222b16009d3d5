package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Reply;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.reminder.Reminders;

/** Months of talk about promises, by chance: whatever is said and tapped, nothing comes twice and nothing stays due. */
class RandomPromisesTest {

    private static final int STEPS = 120;
    private static final List<String> SAID = List.of(
            "I'll send Anna the draft tomorrow at 3pm",
            "I told Tom I'd call him on Friday",
            "remind me every weekday at 4pm to write to Zoe",
            "I'll send Priya the numbers every other Friday",
            "I'll send it next week",
            "I'll call Tom in 2 hours",
            "I promised Anna the contract by midnight",
            "Ed said he'd send the list by Monday",
            "I sent it",
            "move the draft to Thursday",
            "scrap the call with Tom",
            "Thursday 3pm",
            "tomorrow",
            "yes",
            "save",
            "done",
            "no",
            "Anna",
            "my client is upset",
            "/promises",
            "/promises Anna",
            "/settings",
            "/cancel",
            "/calendar",
            "/forget Tom",
            "New York");

    /** So many of these are promises. */
    private static final int PROMISES = 8;

    private static final String SAVE = "Save";

    private static final List<String> OPENINGS = List.of("In an hour:", "It's time:");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_is_said_twice_and_nothing_stays_due(long seed) {
        Random chance = new Random(seed);
        Rehearsal talk = new SmallCoach().stored().startsAt(Instant.parse("2026-03-04T10:12:00Z"));
        Set<String> reminders = new HashSet<>();
        for (int i = 0; i < STEPS; i++) {
            Ledger before = talk.session().ledger();
            step(talk, chance);
            boolean unasked = talk.session()
                    .ledger()
                    .commitments()
                    .keySet()
                    .equals(before.commitments().keySet());
            if (unasked) {
                remembered(talk, before, reminders, seed);
            }
            assertThat(talk.replies()).allSatisfy(RandomPromisesTest::isFit);
            Instant now = talk.now();
            if (Reminders.schedule(talk.session()).values().stream().anyMatch(at -> !at.isAfter(now))) {
                // another zone or another date may have come due already
                talk.waits(Duration.ZERO);
            }
            assertThat(Reminders.schedule(talk.session()).values())
                    .as("seed %d, step %d", seed, i)
                    .allSatisfy(at -> assertThat(at).isAfter(now));
        }
        assertThat(reminders).as("seed %d: something was said at all", seed).isNotEmpty();
    }

    private static void step(Rehearsal talk, Random chance) {
        int kind = chance.nextInt(12);
        if (kind >= 10) {
            talk.says(SAID.get(chance.nextInt(PROMISES)));
            if (talk.labels().contains(SAVE)) {
                talk.picks(SAVE);
            }
        } else if (kind < 4) {
            talk.says(SAID.get(chance.nextInt(SAID.size())));
        } else if (kind < 7) {
            List<String> labels = talk.labels();
            if (!labels.isEmpty()) {
                talk.picks(labels.get(chance.nextInt(labels.size())));
            }
        } else if (kind < 9) {
            talk.waits(Duration.ofMinutes(chance.nextInt(3 * 24 * 60)));
        } else {
            talk.isDown(Duration.ofMinutes(chance.nextInt(3 * 24 * 60)));
        }
    }

    /** A reminder of the same promise, for the same date and occasion, comes once as long as nothing about the promise changes. */
    private static void remembered(Rehearsal talk, Ledger before, Set<String> reminders, long seed) {
        for (Reply reply : talk.replies()) {
            String text = reply.text().text();
            String about = about(reply, before);
            if (reply.replaces() == null && OPENINGS.stream().anyMatch(text::startsWith) && !about.isEmpty()) {
                assertThat(reminders.add(about + text))
                        .as("seed %d said twice: %s", seed, text)
                        .isTrue();
            }
        }
    }

    /** The promise and its version as its buttons have them. */
    private static String about(Reply reply, Ledger ledger) {
        List<String> ids = new ArrayList<>();
        for (Button button : reply.buttons()) {
            if (button instanceof Button.Tap tap && tap.lasts()) {
                ids.add(tap.id().replaceFirst("^c:[^:]*:[a-z]*:", ""));
            }
        }
        return ids.stream()
                .filter(id -> ledger.get(id.substring(0, id.indexOf(':')))
                        .filter(Commitment::isOpen)
                        .isPresent())
                .findFirst()
                .orElse("");
    }

    private static void isFit(Reply reply) {
        assertThat(reply.text().text()).isNotBlank();
        reply.buttons().stream()
                .filter(Button.Tap.class::isInstance)
                .map(Button.Tap.class::cast)
                .forEach(
                        tap -> assertThat(tap.id()).hasSizeLessThanOrEqualTo(64).matches("[\\x21-\\x7e]*"));
    }
}
