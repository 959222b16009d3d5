package org.trustcoach.cli.practice;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.script.practice.PhraseFile;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.wiring.scripts.ScriptFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures phrase feedback on replies that nobody learns from. */
@Command(
        name = "evaluate",
        description = {
            "Measures how well replies are marked: for each check precision, recall, F1, how far the words agree, and traps;",
            "all together; the form of questions; the better of two wordings; how long a reply takes; how long loading takes, and the heap.",
            "Without --data on the replies of dialogs/phrases/held-out, which nobody learns from."
        })
final class EvaluatePhrasesCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int BROKEN = 1;
    private static final int MEGA = 20;

    @Option(names = "--data", paramLabel = "FILE", description = "A file of labelled replies or of wordings.")
    private @Nullable Path data;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Problems problems = new Problems();
        TestSet set = new TestSet(ScriptFolder.of(settings.arguments()), problems);
        PhraseFile replies = data == null ? set.heldOut() : set.file(data);
        if (problems.anyErrors()) {
            PrintWriter err = command.commandLine().getErr();
            problems.sorted().forEach(problem -> err.println(problem.print()));
            err.flush();
            return BROKEN;
        }
        Rooms.Loaded loaded = Rooms.measured(settings.arguments());
        new Measurement(loaded.feedback()).print(replies, out);
        out.printf(
                "rubric and models loaded in %d ms; heap after that %d MB%n",
                loaded.time().toMillis(), loaded.heap() >> MEGA);
        out.flush();
        return DONE;
    }
}
