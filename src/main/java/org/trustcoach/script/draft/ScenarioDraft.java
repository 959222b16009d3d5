package org.trustcoach.script.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trustcoach.dialog.Once;
import org.trustcoach.rehearsal.Persona;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.script.shape.Word;

/**
 * A scenario with places.
 *
 * @param persona the name of who plays it
 * @param concepts the ideas that it names
 * @param dialogs the dialogs that it names
 * @param course how it goes
 * @param whole makes the scenario, once it is known who plays it; empty if something was wrong with it
 */
public record ScenarioDraft(
        Word id,
        Word persona,
        List<Word> concepts,
        List<Word> dialogs,
        Once<Course> course,
        Optional<Function<Persona, Scenario>> whole) {

    /**
     * How a scenario goes, with places.
     *
     * @param turns in the order of the file
     * @param ends in the order of the file
     * @param results the results of its ends, where they could be read
     * @param script the same without places; empty if none of its turns could be read
     */
    public record Course(
            List<TurnDraft> turns, List<TurnDraft> ends, List<Word> results, Optional<Scenario.Script> script) {}

    public List<TurnDraft> turns() {
        return course.get().turns();
    }

    public List<TurnDraft> ends() {
        return course.get().ends();
    }

    public List<Word> results() {
        return course.get().results();
    }

    public Stream<TurnDraft> all() {
        return Stream.concat(turns().stream(), ends().stream());
    }

    /** The turn with this id; empty for an end. */
    public Optional<TurnDraft> turn(String turnId) {
        return turns().stream().filter(turn -> turn.id().text().equals(turnId)).findFirst();
    }
}
