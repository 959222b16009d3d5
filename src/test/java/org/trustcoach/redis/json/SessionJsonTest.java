package org.trustcoach.redis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.commitment.Change;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Reminding;
import org.trustcoach.commitment.Side;
import org.trustcoach.commitment.State;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.dialog.run.Position;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Recurrence;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.log.Attempt;
import org.trustcoach.rehearsal.log.Logbook;
import org.trustcoach.rehearsal.log.Note;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.rehearsal.log.Practised;
import org.trustcoach.session.Asked;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Pace;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Rounds;
import org.trustcoach.session.Route;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;
import org.trustcoach.session.ZoneChoice;

/** Sessions that were stored stay readable: the files are what each schema looked like when it was today's. */
class SessionJsonTest {

    private static final Path SCHEMA_1 = Path.of("src/test/resources/sessions/schema-1.json");
    private static final Path COMMITMENT_1 = Path.of("src/test/resources/commitments/schema-1.json");
    private static final Path SCHEMA_3 = Path.of("src/test/resources/sessions/schema-3.json");
    private static final Path SCHEMA_2 = Path.of("src/test/resources/sessions/schema-2.json");

    @Test
    void a_session_of_schema_1_is_read_as_it_was_meant() throws IOException {
        Session read = SessionJson.read(1, Files.readString(SCHEMA_1));

        assertThat(read).isEqualTo(beforePromises());
        assertThat(read.ledger()).isEqualTo(Ledger.EMPTY);
        assertThat(read.settings().zoneChoice()).isEqualTo(ZoneChoice.CHOSEN);
    }

    @Test
    void a_session_of_schema_2_is_read_as_it_was_meant() throws IOException {
        assertThat(SessionJson.read(2, Files.readString(SCHEMA_2))
                        .with(everything().ledger()))
                .isEqualTo(beforeRehearsals());
    }

    @Test
    void a_session_of_schema_3_is_read_as_it_was_meant() throws IOException {
        assertThat(SessionJson.read(3, Files.readString(SCHEMA_3))
                        .with(everything().ledger()))
                .isEqualTo(everything());
    }

    @Test
    void a_session_is_written_in_the_form_of_the_newest_file() throws IOException {
        assertThat(SessionJson.write(everything()))
                .isEqualTo(Files.readString(SCHEMA_3).strip());
    }

    @Test
    void a_commitment_of_schema_1_is_read_as_it_was_meant() throws IOException {
        Ledger read = LedgerJson.read(Map.of("3-0", Files.readString(COMMITMENT_1)));

        assertThat(read).isEqualTo(everything().ledger());
    }

    @Test
    void a_commitment_is_written_in_the_form_of_the_newest_file() throws IOException {
        assertThat(LedgerJson.write(everything().ledger()))
                .isEqualTo(Map.of("3-0", Files.readString(COMMITMENT_1).strip()));
    }

    @Test
    void a_commitment_of_a_later_version_is_refused_with_a_hint() throws IOException {
        String later = Files.readString(COMMITMENT_1).replace("\"sv\":1", "\"sv\":2");

        assertThatThrownBy(() -> LedgerJson.read(Map.of("3-0", later))).hasMessageContaining("later version");
    }

    private static Session everything() {
        Session before = beforeRehearsals();
        Attempt attempt =
                new Attempt("opening", "Three weeks “late”.", new Balance(0, -1, 1.5, 0), List.of("paraphrase"), true);
        Performance performance = new Performance("scenarios/silence", 4, List.of(attempt), attempt, 2, 1);
        return new Session(
                before.chat(),
                before.settings(),
                before.talk().with(performance),
                before.last(),
                before.pace(),
                before.turns(),
                before.prompts(),
                before.rounds(),
                before.ledger(),
                rehearsed());
    }

    private static Logbook rehearsed() {
        Instant now = Instant.parse("2026-03-04T10:12:00Z");
        return new Logbook(
                List.of(new Practised(
                        4, "silence", now, Result.CLOSER, new Balance(0, 1, 2, 0.5), List.of("open_question"), 3)),
                List.of(new Note(Note.Kind.UNFAIR, now, "Call me.", "Hello?", "pushy_command", "Call me", "1")));
    }

    private static Session beforeRehearsals() {
        Instant now = Instant.parse("2026-03-04T10:12:00Z");
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Due friday = new Due(
                LocalDateTime.of(2026, 3, 6, 18, 0),
                berlin,
                Grain.DAY,
                null,
                null,
                new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", LocalDateTime.of(2026, 3, 6, 18, 0)),
                "every other Friday");
        Due nextWeek = new Due(
                LocalDateTime.of(2026, 3, 13, 18, 0),
                berlin,
                Grain.WINDOW,
                LocalDateTime.of(2026, 3, 9, 0, 0),
                LocalDateTime.of(2026, 3, 16, 0, 0),
                null,
                "next week");
        Offered offered = new Offered(
                "9-0",
                Side.MINE,
                "Anna",
                "send the draft",
                nextWeek,
                List.of(Due.minute(LocalDateTime.of(2026, 3, 9, 17, 0), berlin)),
                LocalDateTime.of(2026, 3, 8, 9, 0),
                false);
        Commitment report = new Commitment(
                "3-0",
                Side.MINE,
                "Anna",
                "send the report",
                friday,
                State.OPEN,
                List.of(
                        new Change(State.OPEN, now, friday.at()),
                        new Change(State.KEPT, now.plusSeconds(60), friday.at())),
                new Reminding(
                        List.of(Occasion.AT_TIME), friday.at(), now.plusSeconds(3600), now, Occasion.HOUR_BEFORE));
        Session old = beforePromises();
        Talk talk = old.talk().withOffered(List.of(offered)).asking(new Asked(Asked.Kind.DATE, "9-0"));
        return new Session(
                old.chat(),
                old.settings(),
                talk,
                old.last(),
                old.pace(),
                old.turns(),
                old.prompts(),
                new Rounds(now, Instant.EPOCH, new Rounds.Held(now, now.plusSeconds(7200))),
                Ledger.EMPTY.with(report),
                Logbook.EMPTY);
    }

    private static Session beforePromises() {
        Frame asking = new Frame("greeting", "v1", "hello", "topic", Slots.NONE.with("client", "Zoë “Z” O'Neil"), 0);
        Frame advised = new Frame("client-angry", "v2", "prepare", "calm-first", Slots.NONE, 1);
        Position position = new Position(List.of(asking, advised), Map.of("client-angry/mirror", 2));
        Prompt prompt =
                new Prompt(7, List.of(new Offer("Why this?", List.of("why"), new Move(Move.Kind.IDEA, "empathy"))));
        Route route = new Route(
                Route.Decision.SURE, List.of(new IntentMatch(new Intent("client-angry", "an angry client"), 0.75)));
        Talk talk = new Talk(position, prompt, "6.1", 1, route, List.of(), null, List.of());
        return new Session(
                ChatId.of("telegram", "4711"),
                Settings.DEFAULT.withZone(ZoneId.of("Europe/Berlin")),
                talk,
                new LastMessage("m9", Talk.NEW, List.of("t8.0")),
                new Pace(Instant.parse("2026-03-04T10:12:00.5Z"), 3),
                9,
                7,
                Rounds.NONE,
                Ledger.EMPTY,
                Logbook.EMPTY);
    }
}
