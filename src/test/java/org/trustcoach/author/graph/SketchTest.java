package org.trustcoach.author.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.trustcoach.author.SmallStage;
import org.trustcoach.author.TranscriptPlayer;
import org.trustcoach.author.coverage.Footprints;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.language.ConditionParser;
import org.trustcoach.talk.Coaching;
import org.xml.sax.InputSource;

class SketchTest {

    private static final Dialog UPSET =
            SmallStage.library().dialogs().dialog("upset").orElseThrow();

    @Test
    void nodes_are_boxes_and_options_conditions_and_calls_are_arrows() {
        assertThat(Mermaid.write(new Sketch(UPSET, null).draw())).isEqualTo("""
                flowchart TD
                  n_hear["hear<br>asks client: What is the client's name?<br>asks moment: Where are you with #123;client#125;?"]
                  n_weigh["weigh<br>advises calm: 2 ways<br>ends"]
                  n_repair["repair<br>ends"]
                  d_sorry[["sorry"]]
                  n_hear -->|"Before"| n_weigh
                  n_hear -->|"After"| n_repair
                  n_weigh -->|"client == #34;Tom#34; or moment is empty"| n_repair
                  n_repair -.->|"calls"| d_sorry
                """);
    }

    @Test
    void what_the_transcripts_reach_is_shaded() {
        Footprints footprints = new Footprints();
        new TranscriptPlayer(SmallStage.with(footprints)::plain)
                .play(List.of("you: upset", "you: Ann", "pick: Before"));

        assertThat(new Sketch(UPSET, footprints).draw().boxes())
                .extracting(Picture.Box::shade)
                .containsExactly(Picture.Shade.PARTLY, Picture.Shade.PARTLY, Picture.Shade.MISSED, Picture.Shade.PLAIN);
        assertThat(Mermaid.write(new Sketch(UPSET, footprints).draw()))
                .contains("2 of 3 reached\"]:::partly", "classDef missed");
    }

    @Test
    void conditions_are_written_as_scripts_have_them() {
        for (String condition : List.of(
                "a is set",
                "a is empty",
                "a == \"b\"",
                "a != \"b\"",
                "not a > 2",
                "(a < 1 or b >= 2) and c <= 3",
                "not (a is set and b is set)")) {
            assertThat(ConditionText.of(ConditionParser.parse(condition))).isEqualTo(condition);
        }
    }

    @Test
    void every_shipped_dialog_can_be_drawn() throws Exception {
        for (Dialog dialog : Coaching.library().dialogs().all()) {
            Picture picture = new Sketch(dialog, null).draw();
            String svg = Svg.write(picture);

            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));

            assertThat(document.getElementsByTagName("path").getLength())
                    .isEqualTo(picture.arrows().size() + 1);
            assertThat(Mermaid.write(picture)).startsWith("flowchart TD\n");
        }
    }

    @Test
    void the_picture_in_the_tutorial_is_the_one_that_is_drawn() throws IOException {
        Dialog angry = Coaching.library().dialogs().dialog("client-angry").orElseThrow();

        assertThat(Files.readString(Path.of("docs", "writing-dialogs.md")))
                .contains("```mermaid\n" + Mermaid.write(new Sketch(angry, null).draw()) + "```\n");
    }
}
