package org.trustcoach.script.rehearsal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.script.draft.DialogDraft;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.ScenarioDraft;
import org.trustcoach.script.draft.TurnDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Looks at all scenarios together: names, ids, results, and the ways through them. */
public final class ScenarioChecks {

    private final Drafts drafts;
    private final Problems problems;

    public ScenarioChecks(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    public void check() {
        unique(drafts.personas().stream().map(draft -> draft.id()).toList(), Code.DUPLICATE_PERSONA, "persona");
        unique(drafts.scenarios().stream().map(ScenarioDraft::id).toList(), Code.DUPLICATE_SCENARIO, "scenario");
        drafts.scenarios().forEach(this::check);
    }

    private void unique(List<Word> ids, Code code, String kind) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !id.isMissing() && !seen.add(id.text()))
                .forEach(id ->
                        problems.add(code, id.place(), "the " + kind + " " + Quoted.of(id.text()) + " is here twice"));
    }

    private void check(ScenarioDraft scenario) {
        if (!drafts.isUnread(Drafts.PERSONAS)) {
            Set<String> personas = names(drafts.personas().stream().map(draft -> draft.id()));
            known(scenario.persona(), personas, Code.UNKNOWN_PERSONA, "persona");
        }
        if (!drafts.isUnread(Drafts.CONCEPTS)) {
            Set<String> concepts = names(drafts.concepts().stream().map(draft -> draft.id()));
            scenario.concepts().forEach(idea -> known(idea, concepts, Code.UNKNOWN_CONCEPT, "concept"));
        }
        Set<String> dialogs =
                new TreeSet<>(drafts.dialogs().stream().map(DialogDraft::id).toList());
        scenario.dialogs().stream()
                .filter(dialog -> !drafts.mayBeUnread(dialog.text()))
                .forEach(dialog -> known(dialog, dialogs, Code.UNKNOWN_DIALOG, "dialog"));
        unique(scenario.all().map(TurnDraft::id).toList(), Code.DUPLICATE_TURN, "turn");
        results(scenario);
        Set<String> turns = names(scenario.all().map(TurnDraft::id));
        Predicate<Word> there = target -> known(target, turns, Code.UNKNOWN_TURN, "turn");
        boolean whole = scenario.turns().stream()
                        .flatMap(turn -> turn.targets().stream())
                        .filter(target -> !there.test(target))
                        .count()
                == 0;
        if (whole && !scenario.turns().isEmpty() && !scenario.ends().isEmpty()) {
            new Ways(scenario, problems).check();
        }
    }

    private static Set<String> names(Stream<Word> words) {
        return words.map(Word::text).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private boolean known(Word word, Set<String> known, Code code, String kind) {
        if (!word.isMissing() && !known.contains(word.text())) {
            problems.unknown(code, word.place(), new Problems.Unknown(kind, word.text(), known));
            return false;
        }
        return !word.isMissing();
    }

    private void results(ScenarioDraft scenario) {
        Set<String> found = names(scenario.results().stream());
        boolean readable = found.stream().allMatch(name -> Result.of(name).isPresent());
        if (readable && !scenario.ends().isEmpty()) {
            Stream.of(Result.values())
                    .filter(result -> !found.contains(result.id()))
                    .forEach(result -> problems.add(
                            Code.MISSING_RESULT, scenario.id().place(), "no end has the result " + result.id()));
        }
    }
}
