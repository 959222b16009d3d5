package org.trustcoach.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trustcoach.cli.lint.Counts;
import org.trustcoach.cli.lint.Format;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.wiring.scripts.ScriptFolder;
import org.trustcoach.wiring.scripts.Scriptorium;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through scripts for mistakes. */
@Command(
        name = "lint",
        description = {
            "Looks through scripts for mistakes, and prints all of them.",
            "Ends with 0 if there is no error, with 1 if there is one, with 2 if it was called wrongly."
        })
final class LintCommand implements Callable<Integer> {

    private static final int SOUND = 0;
    private static final int BROKEN = 1;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description =
                    "The folder of the scripts; by default the one that the settings name, else the scripts that ship.")
    private @Nullable String folder;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json or sarif (2.1.0); ${DEFAULT-VALUE} by default.")
    private Format format;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Path scripts = scripts();
        List<Problem> problems = problems(scripts);
        PrintWriter out = command.commandLine().getOut();
        format.print(problems, scripts, out);
        out.flush();
        Counts counts = Counts.of(problems);
        return counts.errors() > 0 || strict && counts.warnings() > 0 ? BROKEN : SOUND;
    }

    private Path scripts() {
        if (folder == null || folder.startsWith("--")) {
            return ScriptFolder.of(settings.arguments());
        }
        settings.arguments(folder);
        if (!Files.isDirectory(Path.of(folder))) {
            throw new ParameterException(command.commandLine(), "there is no folder " + folder);
        }
        return Path.of(folder);
    }

    private List<Problem> problems(Path scripts) {
        try {
            return Scriptorium.lint(scripts).problems();
        } catch (IllegalArgumentException noFolder) {
            throw new ParameterException(command.commandLine(), String.valueOf(noFolder.getMessage()));
        }
    }
}
