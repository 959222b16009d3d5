package org.trustcoach.cli.intents;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.Start;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.opennlp.OpennlpIntentDetector;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the ranking for a message, and the features that decided. */
@Command(name = "explain", description = "Prints the likeliest intents of a message, and the features that decided.")
final class ExplainCommand implements Callable<Integer> {

    private static final int SHOWN_INTENTS = 5;
    private static final int SHOWN_FEATURES = 12;

    @Parameters(index = "0", arity = "1", paramLabel = "TEXT", description = "The message, in quotes.")
    private String text;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = Start.quietly(House.Knowing.class, settings.arguments(text))) {
            print(
                    context.getBean(OpennlpIntentDetector.class),
                    command.commandLine().getOut());
        }
        return 0;
    }

    private void print(OpennlpIntentDetector detector, PrintWriter out) {
        List<IntentMatch> ranking = detector.detect(text);
        for (IntentMatch match : ranking.subList(0, Math.min(SHOWN_INTENTS, ranking.size()))) {
            Intent intent = match.intent();
            out.printf(Locale.ROOT, "%6.3f  %s (%s)%n", match.confidence(), intent.id(), intent.label());
        }
        out.printf(Locale.ROOT, "%6.3f  none of them%n", detector.outOfScope(text));
        for (IntentMatch match : ranking.subList(0, Math.min(2, ranking.size()))) {
            out.printf(
                    Locale.ROOT,
                    "What spoke for and against %s (w= word stem, p= pair, s= pair with one between, c= letters, f= family):%n",
                    match.intent().id());
            detector.explain(text, match.intent(), SHOWN_FEATURES)
                    .forEach(piece -> out.printf(Locale.ROOT, "%+6.2f  %s%n", piece.weight(), piece.feature()));
        }
        out.flush();
    }
}
