package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.redis.SessionJson;
import org.trustcoach.session.Session;

/**
 * Every shipped dialog goes as its transcript says. With {@code -Dtranscripts.update=true} the transcripts are written anew
 * as the talks went, to be read before they are kept.
 */
class TranscriptsTest {

    private static final Path DIALOGS = Path.of("dialogs");

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(DIALOGS)) {
            return files.filter(file -> file.toString().endsWith(".transcript"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_talk_goes_as_its_transcript_says(Path transcript) throws IOException {
        String played =
                new TranscriptPlayer(() -> new Rehearsal(Coaching.shipped())).play(Files.readAllLines(transcript));
        if (Boolean.getBoolean("transcripts.update")) {
            Files.writeString(transcript, played);
        }
        assertThat(played).isEqualTo(Files.readString(transcript));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_talk_goes_the_same_way_when_it_is_stored_between_all_turns(Path transcript) throws IOException {
        String played = new TranscriptPlayer(() -> new Rehearsal(Coaching.shipped(), TranscriptsTest::storedAndRead))
                .play(Files.readAllLines(transcript));
        assertThat(played).isEqualTo(Files.readString(transcript));
    }

    @Test
    void every_dialog_that_an_intent_opens_has_a_transcript() throws IOException {
        List<String> names = transcripts().stream()
                .map(file -> file.getFileName().toString().replace(".transcript", ""))
                .toList();
        assertThat(names)
                .containsAll(Coaching.library().dialogs().all().stream()
                        .filter(dialog -> !dialog.intents().isEmpty())
                        .map(Dialog::id)
                        .toList());
    }

    private static Session storedAndRead(Session session) {
        return SessionJson.read(Session.SCHEMA, SessionJson.write(session));
    }
}
