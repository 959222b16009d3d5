package org.trustcoach.cli.author;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.coverage.Coverage;
import org.trustcoach.author.coverage.Footprints;
import org.trustcoach.author.graph.Mermaid;
import org.trustcoach.author.graph.Sketch;
import org.trustcoach.author.graph.Svg;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.scripts.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws a dialog. */
@Command(
        name = "graph",
        customSynopsis = "trust-coach graph DIALOG [DIR] [--format=FORMAT] [--coverage]",
        description = "Draws a dialog: nodes, options and conditions, and the dialogs it calls.")
public final class GraphCommand implements Callable<Integer> {

    /** What a picture can be written as. */
    enum Format {
        mermaid,
        svg
    }

    @Mixin
    private FolderArguments arguments;

    @Option(
            names = "--format",
            defaultValue = "mermaid",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.")
    private Format format;

    @Option(names = "--coverage", description = "Shades what the transcripts reach.")
    private boolean coverage;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        String id = arguments.first("dialog");
        try (ConfigurableApplicationContext context = coverage ? arguments.knowing() : arguments.knowingAny()) {
            Library library = context.getBean(Library.class);
            Dialog dialog = library.dialogs()
                    .dialog(id)
                    .orElseThrow(() -> new ParameterException(command.commandLine(), "there is no dialog " + id));
            Sketch sketch = new Sketch(dialog, coverage ? footprints(context, library) : null);
            PrintWriter out = command.commandLine().getOut();
            out.print(format == Format.svg ? Svg.write(sketch.draw()) : Mermaid.write(sketch.draw()));
            out.flush();
        }
        return 0;
    }

    private Footprints footprints(ConfigurableApplicationContext context, Library library) throws IOException {
        Footprints footprints = new Footprints();
        Path folder = arguments.folder();
        new Coverage(library, footprints).play(folder, Stages.of(context.getBean(Knowledge.class), footprints));
        return footprints;
    }
}
