package org.trustcoach.dialog.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.dialog.word.Words;

/**
 * Where a talk stands: the dialogs under way, and how often each line with variants was said.
 *
 * @param frames the dialogs under way, the innermost last; one waits for the one behind it, because it called it or was
 *     interrupted by it
 * @param said how often each line with variants was said, by dialog and line id
 */
public record Position(List<Frame> frames, Map<String, Integer> said) {

    public static final Position NOWHERE = new Position(List.of(), Map.of());

    public Position {
        frames = List.copyOf(frames);
        said = Map.copyOf(said);
    }

    /** The innermost dialog under way. */
    public Optional<Frame> top() {
        return frames.isEmpty() ? Optional.empty() : Optional.of(frames.get(frames.size() - 1));
    }

    /** The dialogs under way in groups: those of a group called each other, a later group interrupted the earlier one. */
    public List<List<Frame>> talks() {
        List<List<Frame>> talks = new ArrayList<>();
        boolean called = false;
        for (Frame frame : frames) {
            if (!called) {
                talks.add(new ArrayList<>());
            }
            talks.get(talks.size() - 1).add(frame);
            called = frame.waitsForCall();
        }
        return talks;
    }

    /** Whether a slot of a dialog under way holds this word. */
    public boolean mentions(String word) {
        return frames.stream()
                .flatMap(frame -> frame.slots().values().values().stream())
                .anyMatch(value -> Words.normalise(value).contains(Words.normalise(word)));
    }

    /** With a word for the innermost dialog; an empty one empties the slot. Somewhere only. */
    public Position learning(String slot, String word) {
        Frame frame = top().orElseThrow();
        return replaceTop(frame.with(frame.slots().with(slot, word)));
    }

    Position push(Frame frame) {
        List<Frame> deeper = new ArrayList<>(frames);
        deeper.add(frame);
        return new Position(deeper, said);
    }

    Position pop() {
        return new Position(frames.subList(0, frames.size() - 1), said);
    }

    Position replaceTop(Frame frame) {
        return pop().push(frame);
    }

    Position count(String line) {
        Map<String, Integer> counted = new HashMap<>(said);
        counted.merge(line, 1, Integer::sum);
        return new Position(frames, counted);
    }
}
