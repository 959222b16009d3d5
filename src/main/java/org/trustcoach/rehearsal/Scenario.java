package org.trustcoach.rehearsal;

import java.util.List;
import java.util.Optional;
import org.trustcoach.dialog.Once;
import org.trustcoach.practice.Stage;

/**
 * A talk with a client that can be rehearsed.
 *
 * @param version hash of the script's text
 * @param head what it is about
 * @param script how it goes
 */
public record Scenario(String id, String version, Head head, Once<Script> script) {

    /**
     * What a scenario is about.
     *
     * @param title what people call it, as in “back to <i>silence after the quote</i>”
     * @param area the field of coaching
     * @param concepts ids of the ideas behind it
     * @param dialogs ids of the dialogs that advise on such a talk
     */
    public record Head(
            String title, Persona persona, Stage stage, String area, List<String> concepts, List<String> dialogs) {

        public Head {
            concepts = List.copyOf(concepts);
            dialogs = List.copyOf(dialogs);
        }
    }

    /**
     * How a scenario goes.
     *
     * @param scene what the rep is told first
     * @param goal what the rep is to reach
     * @param cues what the persona may say; the talk begins at the first
     */
    public record Script(String scene, String goal, List<Cue> cues, List<Ending> endings) {

        public Script {
            cues = List.copyOf(cues);
            endings = List.copyOf(endings);
            if (cues.isEmpty()) {
                throw new IllegalArgumentException("a scenario has at least one cue");
            }
        }
    }

    public String scene() {
        return script.get().scene();
    }

    public String goal() {
        return script.get().goal();
    }

    public List<Cue> cues() {
        return script.get().cues();
    }

    public List<Ending> endings() {
        return script.get().endings();
    }

    public String title() {
        return head.title();
    }

    public Persona persona() {
        return head.persona();
    }

    public Optional<Cue> cue(String cueId) {
        return cues().stream().filter(cue -> cue.id().equals(cueId)).findFirst();
    }

    /** The first ending that comes to this. */
    public Optional<Ending> ending(Result result) {
        return endings().stream().filter(ending -> ending.result() == result).findFirst();
    }

    public Optional<Ending> ending(String endingId) {
        return endings().stream().filter(ending -> ending.id().equals(endingId)).findFirst();
    }
}
