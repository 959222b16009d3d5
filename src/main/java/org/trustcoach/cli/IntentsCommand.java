package org.trustcoach.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the coach makes of a message. */
@Command(
        name = "intents",
        description = "Shows how messages are understood.",
        subcommands = IntentsCommand.Explain.class)
final class IntentsCommand {

    private static final int SHOWN_INTENTS = 5;
    private static final int SHOWN_FEATURES = 12;

    /** Prints the ranking for a message, and the features that decided. */
    @Command(
            name = "explain",
            description = "Prints the likeliest intents of a message, and the features that decided.")
    static final class Explain implements Callable<Integer> {

        @Parameters(index = "0", arity = "1", paramLabel = "TEXT", description = "The message, in quotes.")
        private String text;

        @Mixin
        private SettingFlags settings;

        @Spec
        private CommandSpec command;

        @Override
        public Integer call() {
            try (ConfigurableApplicationContext context =
                    Start.quietly(House.Knowing.class, settings.arguments(text))) {
                print(
                        context.getBean(OpennlpIntentDetector.class),
                        command.commandLine().getOut());
            }
            return 0;
        }

        private void print(OpennlpIntentDetector detector, PrintWriter out) {
            List<IntentMatch> ranking = detector.detect(text);
            ranking.stream()
                    .limit(SHOWN_INTENTS)
                    .forEach(match -> out.printf(
                            Locale.ROOT,
                            "%6.3f  %s (%s)%n",
                            match.confidence(),
                            match.intent().id(),
                            match.intent().label()));
            out.printf(Locale.ROOT, "%6.3f  none of them%n", detector.outOfScope(text));
            IntentMatch best = ranking.get(0);
            out.printf(
                    "What spoke for and against %s (w= word stem, p= pair of stems, s= with one between, c= letters, f= family):%n",
                    best.intent().id());
            detector.explain(text, best.intent(), SHOWN_FEATURES)
                    .forEach(piece -> out.printf(Locale.ROOT, "%+6.2f  %s%n", piece.weight(), piece.feature()));
            out.flush();
        }
    }
}
