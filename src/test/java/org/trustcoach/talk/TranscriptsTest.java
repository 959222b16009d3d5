package org.trustcoach.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.author.Played;
import org.trustcoach.author.Stage;
import org.trustcoach.author.TranscriptFiles;
import org.trustcoach.author.TranscriptPlayer;
import org.trustcoach.author.coverage.Coverage;
import org.trustcoach.author.coverage.Floor;
import org.trustcoach.author.coverage.Footprints;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.wiring.scripts.Stages;

/** Every shipped dialog goes as its transcript says; {@code trust-coach test --update} writes the transcripts anew. */
class TranscriptsTest {

    private static final Path DIALOGS = Path.of("dialogs");
    private static final Stage STAGE = Stages.of(Coaching.known(), Trail.NONE);

    static List<Path> transcripts() throws IOException {
        return TranscriptFiles.in(DIALOGS);
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_talk_goes_as_its_transcript_says(Path transcript) throws IOException {
        Played played = new TranscriptPlayer(STAGE::plain).play(Files.readAllLines(transcript));
        assertThat(played.text()).isEqualTo(Files.readString(transcript));
        assertThat(played.misses()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void a_talk_goes_the_same_way_when_it_is_stored_between_all_turns(Path transcript) throws IOException {
        Played played = new TranscriptPlayer(STAGE::stored).play(Files.readAllLines(transcript));
        assertThat(played.misses()).isEmpty();
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

    @Test
    void the_transcripts_reach_nearly_all_of_the_shipped_dialogs() throws IOException {
        Footprints footprints = new Footprints();

        Coverage coverage =
                new Coverage(Coaching.library(), footprints).play(DIALOGS, Stages.of(Coaching.known(), footprints));

        assertThat(Floor.parse("nodes=95,choices=95,branches=90,ways=95").broken(coverage))
                .isEmpty();
    }
}
