package org.trustcoach.cli;

import java.util.List;
import org.trustcoach.cli.intents.IntentsCommand;
import org.trustcoach.cli.practice.FeedbackCommand;
import org.trustcoach.cli.practice.PhrasesCommand;
import org.trustcoach.cli.route.RouteCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands: what follows the program's name. */
@Command(
        name = "trust-coach",
        description = "A chat bot that coaches people who live from their clients' trust.",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ServeCommand.class,
            ChatCommand.class,
            LintCommand.class,
            ReloadCommand.class,
            IntentsCommand.class,
            RouteCommand.class,
            CaptureCommand.class,
            FeedbackCommand.class,
            PhrasesCommand.class,
            TestCommand.class,
            CoverageCommand.class,
            GraphCommand.class,
            ConceptsCommand.class,
            BenchCommand.class,
            DatesCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Commands {

    private Commands() {}

    /** Runs a command. Serving goes on after this returns; the other commands end the program with their exit code. */
    public static void run(String[] arguments) {
        int code = line().execute(withDefault(arguments));
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }

    /** The commands, ready to be run. */
    static CommandLine line() {
        return new CommandLine(new Commands())
                .setUnmatchedOptionsArePositionalParams(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, parsed) -> FailureReport.print(failure, line.getErr()))
                .setParameterExceptionHandler((failure, wrong) -> FailureReport.print(failure));
    }

    /** Without a command, or with settings alone, the program serves. */
    private static String[] withDefault(String[] arguments) {
        boolean asksForHelp = arguments.length > 0 && List.of("-h", "--help").contains(arguments[0]);
        if (asksForHelp) {
            return new String[] {"help"};
        }
        if (arguments.length > 0 && !arguments[0].startsWith("-")) {
            return arguments;
        }
        String[] serving = new String[arguments.length + 1];
        serving[0] = "serve";
        System.arraycopy(arguments, 0, serving, 1, arguments.length);
        return serving;
    }
}
