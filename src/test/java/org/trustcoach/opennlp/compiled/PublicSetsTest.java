package org.trustcoach.opennlp.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trustcoach.opennlp.training.Example;
import org.trustcoach.opennlp.training.Learnt;

/**
 * The compiled form on every row of public sets, which aren't part of the project: {@code mvn test -Dtest=PublicSetsTest
 * -Dbenchmarks.intents=<folder>}.
 */
class PublicSetsTest {

    private static final String FOLDER = "benchmarks.intents";

    /** A line of a file: which part it belongs to, what it means, what it says. */
    private record Row(String split, String label, String text) {}

    @ParameterizedTest
    @CsvSource({"clinc150.tsv, train_10", "hwu64.tsv, train_10", "hwu64.tsv, train"})
    void the_compiled_form_answers_what_opennlp_answers_on_every_row(String name, String train) throws IOException {
        List<Row> rows = rows(name);
        Learnt learnt = SmallSets.learnt(rows.stream()
                .filter(row -> row.split().equals(train))
                .map(row -> new Example(row.label(), row.text()))
                .toList());
        OwnEvaluation own = new OwnEvaluation(learnt, Compiler.compile(learnt, SmallSets.FAMILIES));

        rows.forEach(row -> own.sameFor(row.text()));

        assertThat(rows).hasSizeGreaterThan(1_000);
        System.out.println(name + " " + train + ": the same answer on all " + rows.size() + " rows");
    }

    private static List<Row> rows(String name) throws IOException {
        String folder = System.getProperty(FOLDER, "");
        assumeTrue(!folder.isEmpty(), "skipped: -D" + FOLDER + " names no folder with " + name);
        Path file = Path.of(folder, name);
        assumeTrue(Files.isRegularFile(file), "skipped: there is no " + name + " in the folder of -D" + FOLDER);
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            rows.add(new Row(cells[0], cells[1], cells[2]));
        }
        return rows.subList(1, rows.size());
    }
}
