package org.trustcoach.script.rehearsal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trustcoach.script.draft.ScenarioDraft;
import org.trustcoach.script.draft.TurnDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Follows the ways through a scenario whose turns are all there. */
final class Ways {

    private static final int FEWEST = 3;
    private static final int MOST = 8;

    private final ScenarioDraft scenario;
    private final Problems problems;
    private final Map<String, Lengths> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private boolean circle;

    /** How many replies there are from a turn to an end. */
    private record Lengths(int fewest, int most) {}

    Ways(ScenarioDraft scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void check() {
        TurnDraft first = scenario.turns().get(0);
        Lengths lengths = from(first.id().text());
        if (circle) {
            return; // how long the ways are, and what they reach, can't be told
        }
        if (lengths.fewest() < FEWEST || lengths.most() > MOST) {
            problems.add(
                    Code.WAY_LENGTH,
                    first.id().place(),
                    "a way takes " + FEWEST + " to " + MOST + " replies; here they take " + lengths.fewest() + " to "
                            + lengths.most());
        }
        scenario.all()
                .filter(turn -> !known.containsKey(turn.id().text()))
                .forEach(turn -> problems.add(
                        Code.UNREACHED_TURN,
                        turn.id().place(),
                        "nothing leads to the turn " + Quoted.of(turn.id().text())));
    }

    private Lengths from(String id) {
        Lengths before = known.get(id);
        if (before != null) {
            return before;
        }
        open.add(id);
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (Word target : scenario.turn(id).map(TurnDraft::targets).orElse(java.util.List.of())) {
            if (open.contains(target.text())) {
                circle = true;
                problems.add(
                        Code.TURNS_IN_A_CIRCLE,
                        target.place(),
                        "going to " + Quoted.of(target.text()) + " leads back to where the talk was before");
            } else {
                Lengths next = from(target.text());
                fewest = Math.min(fewest, next.fewest() + 1);
                most = Math.max(most, next.most() + 1);
            }
        }
        open.remove(id);
        Lengths lengths = new Lengths(fewest == Integer.MAX_VALUE ? 0 : fewest, most);
        known.put(id, lengths);
        return lengths;
    }
}
