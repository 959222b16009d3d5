package org.trustcoach.author;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays the transcripts of a folder and tells how it went: a line for each file, and a diff below it where something came
 * otherwise. Each transcript is played twice, the second time with the session stored and read back between the turns.
 */
public final class TranscriptTests {

    private final Stage stage;
    private final boolean update;
    private final PrintWriter out;

    /** @param update whether what came is written into the transcripts */
    public TranscriptTests(Stage stage, boolean update, PrintWriter out) {
        this.stage = stage;
        this.update = update;
        this.out = out;
    }

    /** Plays all transcripts below the folder; whether all is as it is written now. */
    public boolean run(Path folder) throws IOException {
        List<Path> files = TranscriptFiles.in(folder);
        int missed = 0;
        for (Path file : files) {
            missed += test(file) ? 0 : 1;
        }
        out.println(files.size()
                + (files.size() == 1 ? " transcript, " : " transcripts, ")
                + (missed == 0 ? "all go as written" : missed + " of them not as written"));
        out.flush();
        return missed == 0;
    }

    private boolean test(Path file) throws IOException {
        List<String> lines;
        try {
            lines = TranscriptFiles.lines(file);
        } catch (IllegalArgumentException notText) {
            out.println("MISS " + notText.getMessage());
            return false;
        }
        Played played = new TranscriptPlayer(stage::plain).play(lines);
        boolean updated = update && !played.misses().isEmpty();
        if (updated) {
            Files.writeString(file, played.text());
        }
        Played again = new TranscriptPlayer(stage::stored).play(updated ? played.lines() : lines);
        return tell(file, played, again, updated);
    }

    private boolean tell(Path file, Played played, Played again, boolean updated) {
        List<Miss> misses = updated || played.misses().isEmpty() ? again.misses() : played.misses();
        boolean storedOnly = !misses.isEmpty()
                && (updated || played.misses().isEmpty())
                && misses.stream().noneMatch(Miss::isUnplayable);
        out.println((misses.isEmpty() ? updated ? "new  " : "ok   " : "MISS ")
                + file
                + (storedOnly ? ": goes otherwise when it is stored between the turns" : ""));
        MissText text = new MissText(file.toString());
        misses.stream().flatMap(miss -> text.of(miss).stream()).forEach(out::println);
        return misses.isEmpty();
    }
}
