package org.trustcoach.rehearsal.log;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of practising: rehearsals that ended, and notes for the authors; the newest last.
 *
 * @param practised at most {@value #MOST_PRACTISED}
 * @param notes at most {@value #MOST_NOTES}
 */
public record Logbook(List<Practised> practised, List<Note> notes) {

    public static final Logbook EMPTY = new Logbook(List.of(), List.of());

    static final int MOST_PRACTISED = 100;
    static final int MOST_NOTES = 30;

    public Logbook {
        practised = newest(practised, MOST_PRACTISED);
        notes = newest(notes, MOST_NOTES);
    }

    /** With one more rehearsal, in the place of the one with its number: an ending that is tried again counts once. */
    public Logbook with(Practised one) {
        List<Practised> all = new ArrayList<>(practised);
        all.removeIf(other -> other.number() == one.number());
        all.add(one);
        return new Logbook(all, notes);
    }

    /** With one more note; the same one twice counts once. */
    public Logbook with(Note note) {
        List<Note> all = new ArrayList<>(notes);
        all.removeIf(other -> other.kind() == note.kind()
                && other.text().equals(note.text())
                && other.check().equals(note.check())
                && other.quote().equals(note.quote()));
        all.add(note);
        return new Logbook(practised, all);
    }

    private static <T> List<T> newest(List<T> all, int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }
}
