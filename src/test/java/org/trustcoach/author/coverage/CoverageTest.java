package org.trustcoach.author.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trustcoach.author.SmallStage;

class CoverageTest {

    private static final String ADVISED = "you: upset\nyou: Ann\npick: Before\npick: Another way\n";
    private static final String CALLED = "---\nyou: upset\nyou: Tom\npick: Before\n";
    private static final String AFTER = "---\nyou: upset\nyou: Tom\npick: After\n";

    @TempDir
    Path folder;

    private Coverage of(String transcript) throws IOException {
        Files.writeString(folder.resolve("upset.transcript"), transcript);
        Footprints footprints = new Footprints();
        return new Coverage(SmallStage.library(), footprints).play(folder, SmallStage.with(footprints));
    }

    @Test
    void without_a_talk_nothing_is_reached() throws IOException {
        Coverage coverage = of("# nothing yet\n");

        assertThat(coverage.total(Landmark.Kind.NODES)).isEqualTo(new Tally(0, 4));
        assertThat(coverage.total(Landmark.Kind.CHOICES)).isEqualTo(new Tally(0, 2));
        assertThat(coverage.total(Landmark.Kind.BRANCHES)).isEqualTo(new Tally(0, 2));
        assertThat(coverage.total(Landmark.Kind.WAYS)).isEqualTo(new Tally(0, 2));
    }

    @Test
    void what_is_not_reached_is_told_with_its_place() throws IOException {
        StringWriter out = new StringWriter();

        of(ADVISED).print(folder, new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "upset: nodes 2/3, choices 1/2, branches 1/2, ways 2/2",
                        "  " + folder.resolve("d0.yaml") + ":14 option after of node hear is never picked",
                        "  " + folder.resolve("d0.yaml") + ":16 condition of node weigh never holds",
                        "  " + folder.resolve("d0.yaml") + ":23 node repair is never entered",
                        "sorry: nodes 0/1, choices 0/0, branches 0/0, ways 0/0",
                        "  " + folder.resolve("d1.yaml") + ":6 node say is never entered",
                        "total: nodes 50.0 % (2/4), choices 50.0 % (1/2), branches 50.0 % (1/2), ways 100.0 % (2/2)");
    }

    @Test
    void both_sides_of_a_condition_and_a_called_dialog_are_counted() throws IOException {
        Coverage coverage = of(ADVISED + CALLED);

        assertThat(coverage.total(Landmark.Kind.BRANCHES)).isEqualTo(new Tally(2, 2));
        assertThat(coverage.total(Landmark.Kind.NODES)).isEqualTo(new Tally(4, 4));
        assertThat(coverage.missed(
                        SmallStage.library().dialogs().dialog("sorry").orElseThrow()))
                .isEmpty();
    }

    @Test
    void a_floor_holds_until_it_is_undercut() throws IOException {
        Floor floor = Floor.parse("nodes=95, branches=50");

        assertThat(floor.broken(of(ADVISED + CALLED + AFTER))).isEmpty();
        assertThat(floor.broken(of(ADVISED))).containsExactly("nodes are at 50.0 % (2/4), below the floor of 95.0 %");
    }

    @Test
    void a_floor_that_makes_no_sense_is_refused() {
        for (String senseless : new String[] {"", "nodes", "nodes=", "nodes=101", "doors=5", "nodes=-1", "nodes=5,"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Floor.parse(senseless))
                    .withMessageContaining("nodes=95,branches=90");
        }
    }
}
