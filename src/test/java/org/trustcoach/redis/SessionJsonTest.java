package org.trustcoach.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trustcoach.chat.ChatId;
import org.trustcoach.dialog.Frame;
import org.trustcoach.dialog.Position;
import org.trustcoach.dialog.Slots;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.session.LastMessage;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Pace;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Route;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;

/** Sessions that were stored stay readable: the files are what each schema looked like when it was today's. */
class SessionJsonTest {

    private static final Path SCHEMA_1 = Path.of("src/test/resources/sessions/schema-1.json");

    @Test
    void a_session_of_schema_1_is_read_as_it_was_meant() throws IOException {
        assertThat(SessionJson.read(1, Files.readString(SCHEMA_1))).isEqualTo(everything());
    }

    @Test
    void a_session_is_written_in_the_form_of_the_newest_file() throws IOException {
        assertThat(SessionJson.write(everything()))
                .isEqualTo(Files.readString(SCHEMA_1).strip());
    }

    private static Session everything() {
        Frame asking = new Frame("greeting", "v1", "hello", "topic", Slots.NONE.with("client", "Zoë “Z” O'Neil"), 0);
        Frame advised = new Frame("client-angry", "v2", "prepare", "calm-first", Slots.NONE, 1);
        Position position = new Position(List.of(asking, advised), Map.of("client-angry/mirror", 2));
        Prompt prompt =
                new Prompt(7, List.of(new Offer("Why this?", List.of("why"), new Move(Move.Kind.IDEA, "empathy"))));
        Route route = new Route(
                Route.Decision.SURE, List.of(new IntentMatch(new Intent("client-angry", "an angry client"), 0.75)));
        Talk talk = new Talk(position, prompt, "6.1", 1, route);
        return new Session(
                ChatId.of("telegram", "4711"),
                new Settings(ZoneId.of("Europe/Berlin"), Locale.ENGLISH),
                talk,
                new LastMessage("m9", Talk.NEW, List.of("t8.0")),
                new Pace(Instant.parse("2026-03-04T10:12:00.5Z"), 3),
                9,
                7);
    }
}
