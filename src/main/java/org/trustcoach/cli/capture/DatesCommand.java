package org.trustcoach.cli.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trustcoach.bench.dates.DatesBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times in words. */
@Command(
        name = "dates",
        description = "Measures how times in words are read.",
        subcommands = DatesCommand.Evaluate.class)
public final class DatesCommand {

    private enum Shown {
        RIGHT,
        WRONG,
        NONE
    }

    /** Reads the rows of a table, and prints what became of them. */
    @Command(
            name = "evaluate",
            description = "Reads the rows of a table, and prints how many were read right, and how long it took.")
    static final class Evaluate implements Callable<Integer> {

        @Parameters(
                index = "0",
                paramLabel = "FILE.tsv",
                description =
                        "The table: tab-separated, with the names ref, text, kind, start, end, rrule, alts above.")
        private Path file;

        @Option(names = "--show", description = "Prints the rows that were read so: ${COMPLETION-CANDIDATES}.")
        private @Nullable Shown shown;

        @Option(
                names = "--zone",
                defaultValue = "UTC",
                description = "The zone of rows that name none; ${DEFAULT-VALUE} by default.")
        private ZoneId zone;

        @Option(
                names = "--locale",
                defaultValue = "en-US",
                description = "The locale of rows that name none; ${DEFAULT-VALUE} by default.")
        private String locale;

        @Spec
        private CommandSpec command;

        @Override
        public Integer call() throws IOException {
            new DatesBench(
                            zone,
                            Locale.forLanguageTag(locale),
                            command.commandLine().getOut())
                    .evaluate(file, Optional.ofNullable(shown).map(Shown::name));
            command.commandLine().getOut().flush();
            return 0;
        }
    }
}
