package org.trustcoach.cli.author;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.springframework.beans.BeansException;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.FolderWatch;
import org.trustcoach.author.Stage;
import org.trustcoach.author.TranscriptTests;
import org.trustcoach.cli.FailureReport;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.wiring.scripts.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays transcripts. */
@Command(name = "test", description = "Plays the transcripts of a folder against its scripts.")
public final class TestCommand implements Callable<Integer> {

    private static final int MISSED = 1;

    @Mixin
    private FolderArguments arguments;

    @Option(names = "--update", description = "Writes what came into the transcripts, to be read before it is kept.")
    private boolean update;

    @Option(names = "--watch", description = "Plays them again after each change, until you stop it.")
    private boolean watch;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException, InterruptedException {
        return watch ? watch() : play() ? 0 : MISSED;
    }

    private boolean play() throws IOException {
        try (ConfigurableApplicationContext context = arguments.knowing()) {
            Stage stage = Stages.of(context.getBean(Knowledge.class), Trail.NONE);
            return new TranscriptTests(stage, update, out()).run(arguments.folder());
        }
    }

    private int watch() throws IOException, InterruptedException {
        try (FolderWatch changes = new FolderWatch(arguments.folder())) {
            while (!Thread.currentThread().isInterrupted()) {
                playOrTell();
                out().println("waiting for a change; Ctrl-C ends it");
                out().flush();
                changes.await();
            }
        }
        return 0;
    }

    /** A script that is broken just now is mended by a later change. */
    private void playOrTell() throws IOException {
        try {
            play();
        } catch (BeansException broken) {
            out().println(FailureReport.message(broken));
        }
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
