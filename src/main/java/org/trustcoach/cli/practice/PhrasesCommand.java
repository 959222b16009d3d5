package org.trustcoach.cli.practice;

import picocli.CommandLine.Command;

/** How well replies are marked. */
@Command(
        name = "phrases",
        description = "Measures how well replies are marked.",
        subcommands = EvaluatePhrasesCommand.class)
public final class PhrasesCommand {}
