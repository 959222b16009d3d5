package org.trustcoach.author.coverage;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trustcoach.author.Stage;
import org.trustcoach.author.TranscriptFiles;
import org.trustcoach.author.TranscriptPlayer;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.run.Footprint;
import org.trustcoach.script.Library;
import org.trustcoach.script.problem.Place;

/** What of the dialogs the transcripts reach. For one thread. */
public final class Coverage {

    private final Library library;
    private final Footprints footprints;

    /** @param footprints what the coach leaves that the transcripts are played with */
    public Coverage(Library library, Footprints footprints) {
        this.library = library;
        this.footprints = footprints;
    }

    /** Plays all transcripts below the folder. */
    public Coverage play(Path folder, Stage stage) throws IOException {
        for (Path file : TranscriptFiles.in(folder)) {
            new TranscriptPlayer(stage::plain).play(TranscriptFiles.lines(file));
        }
        return this;
    }

    /** How much of a kind is reached in all dialogs together. */
    public Tally total(Landmark.Kind kind) {
        List<Landmark> all = library.dialogs().all().stream()
                .flatMap(dialog -> Landmark.of(dialog).stream())
                .toList();
        return Tally.of(all, kind, footprints);
    }

    /** What of this dialog isn't reached, in the order of its file. */
    public List<Landmark> missed(Dialog dialog) {
        return Landmark.of(dialog).stream()
                .filter(mark -> !footprints.has(mark.footprint()))
                .toList();
    }

    /** Tells it dialog by dialog, with the places that aren't reached below each. */
    public void print(Path folder, PrintWriter out) {
        for (Dialog dialog : library.dialogs().all()) {
            Collection<Landmark> marks = Landmark.of(dialog);
            out.println(dialog.id() + ": "
                    + line(kind -> Tally.of(marks, kind, footprints).toString()));
            missed(dialog).forEach(mark -> out.println("  " + place(mark.footprint(), folder) + " " + name(mark)));
        }
        out.println("total: " + line(kind -> total(kind).withPercent()));
        out.flush();
    }

    private static String line(java.util.function.Function<Landmark.Kind, String> figure) {
        return Stream.of(Landmark.Kind.values())
                .map(kind -> kind.word() + " " + figure.apply(kind))
                .collect(Collectors.joining(", "));
    }

    private String place(Footprint footprint, Path folder) {
        Place exact = library.places().get(footprint);
        Place place = exact != null
                ? exact
                : library.places().get(new Footprint(footprint.dialog(), footprint.node(), footprint.step(), ""));
        return place == null ? "" : Places.in(folder, place);
    }

    private static String name(Landmark mark) {
        Footprint at = mark.footprint();
        boolean holds = at.turn().equals(Footprint.HOLDS);
        return switch (mark.kind()) {
            case NODES -> "node " + at.node() + " is never entered";
            case CHOICES -> "option " + at.turn() + " of node " + at.node() + " is never picked";
            case BRANCHES -> "condition of node " + at.node() + (holds ? " never holds" : " always holds");
            case WAYS -> "way " + at.turn() + " of node " + at.node() + " is never shown";
        };
    }
}
