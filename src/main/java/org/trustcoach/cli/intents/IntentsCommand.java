package org.trustcoach.cli.intents;

import picocli.CommandLine.Command;

/** How messages are understood. */
@Command(
        name = "intents",
        description = "Shows and measures how messages are understood.",
        subcommands = {ExplainCommand.class, EvaluateCommand.class, ConfusionsCommand.class})
public final class IntentsCommand {}
