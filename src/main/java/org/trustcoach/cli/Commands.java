package org.trustcoach.cli;

import java.util.List;
import org.trustcoach.cli.author.ConceptsCommand;
import org.trustcoach.cli.author.CoverageCommand;
import org.trustcoach.cli.author.GraphCommand;
import org.trustcoach.cli.author.RecordCommand;
import org.trustcoach.cli.author.TestCommand;
import org.trustcoach.cli.bench.BenchCommand;
import org.trustcoach.cli.capture.CaptureCommand;
import org.trustcoach.cli.capture.DatesCommand;
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
        synopsisSubcommandLabel = "[COMMAND]")
public final class Commands {

    private static final List<Class<?>> ALL = List.of(
            ServeCommand.class,
            ChatCommand.class,
            LintCommand.class,
            ReloadCommand.class,
            IntentsCommand.class,
            RouteCommand.class,
            CaptureCommand.class,
            RemindersCommand.class,
            FeedbackCommand.class,
            PhrasesCommand.class,
            InboxCommand.class,
            TestCommand.class,
            RecordCommand.class,
            CoverageCommand.class,
            GraphCommand.class,
            ConceptsCommand.class,
            BenchCommand.class,
            DatesCommand.class,
            CommandLine.HelpCommand.class);

    private Commands() {}

    /** Runs a command. Serving goes on after this returns; the other commands end the program with their exit code. */
    public static void run(String[] arguments) {
        String[] named = withDefault(arguments);
        int code = line(named[0]).execute(named);
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }

    /** All commands, ready to be run. */
    static CommandLine line() {
        return with(ALL);
    }

    /** The command of this name alone, since each that is made ready lengthens the start; all if there is none, or if they are asked for. */
    private static CommandLine line(String name) {
        List<Class<?>> named = ALL.stream()
                .filter(type -> type != CommandLine.HelpCommand.class)
                .filter(type -> type.getAnnotation(Command.class).name().equals(name))
                .toList();
        return with(named.isEmpty() ? ALL : named);
    }

    private static CommandLine with(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Commands());
        commands.forEach(line::addSubcommand);
        return line.setUnmatchedOptionsArePositionalParams(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (failure, failed, parsed) -> FailureReport.print(failure, failed.getErr()))
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
