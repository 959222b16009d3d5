package org.trustcoach.cli.author;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.coverage.Coverage;
import org.trustcoach.author.coverage.Floor;
import org.trustcoach.author.coverage.Footprints;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.scripts.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what the transcripts reach. */
@Command(
        name = "coverage",
        description = "Tells which nodes, choices, branches and ways of the dialogs the transcripts reach.")
public final class CoverageCommand implements Callable<Integer> {

    private static final int BELOW = 1;

    @Mixin
    private FolderArguments arguments;

    @Option(
            names = "--floor",
            paramLabel = "nodes=95,branches=90",
            description = "Fails if less is reached, in per cent: of nodes, choices, branches, ways.")
    private String floor = "";

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Floor least = floor.isEmpty() ? Floor.NONE : Floor.parse(floor);
        try (ConfigurableApplicationContext context = arguments.knowing()) {
            Path folder = arguments.folder();
            Footprints footprints = new Footprints();
            Coverage coverage = new Coverage(context.getBean(Library.class), footprints)
                    .play(folder, Stages.of(context.getBean(Knowledge.class), footprints));
            PrintWriter out = command.commandLine().getOut();
            coverage.print(folder, out);
            List<String> broken = least.broken(coverage);
            broken.forEach(out::println);
            out.flush();
            return broken.isEmpty() ? 0 : BELOW;
        }
    }
}
