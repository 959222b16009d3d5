package org.trustcoach.coach.rehearse;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.Practice;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.rehearse.remark.Remarks;
import org.trustcoach.coach.rehearse.spot.LineKind;
import org.trustcoach.coach.rehearse.spot.Outcome;
import org.trustcoach.coach.rehearse.spot.Spot;
import org.trustcoach.coach.rehearse.spot.Spots;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.practice.Balance;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Feedback;
import org.trustcoach.practice.Finding;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubric;
import org.trustcoach.practice.Tier;
import org.trustcoach.rehearsal.Cue;
import org.trustcoach.rehearsal.Ending;
import org.trustcoach.rehearsal.Mood;
import org.trustcoach.rehearsal.Reaction;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.rehearsal.log.Attempt;
import org.trustcoach.rehearsal.log.Performance;

/** Gives feedback on a line, and has the client answer. */
final class Feedbacks {

    /** After so many good lines in a row the coach only nods. */
    private static final int FADES_AFTER = 3;

    private final Lines lines;
    private final Supplier<PhraseFeedback> feedback;
    private final Spots spots;
    private final LineButtons buttons;
    private final Endings endings;
    private final Outcome outcome;

    Feedbacks(Lines lines, Practice practice, Spots spots, LineButtons buttons) {
        this.lines = lines;
        this.feedback = practice.feedback();
        this.spots = spots;
        this.buttons = buttons;
        this.endings = new Endings(lines, practice.pictures());
        this.outcome = new Outcome(feedback, spots);
    }

    void hear(Room room, Frame frame, String text) {
        Spot spot = spots.find(frame.dialog(), frame.node()).orElseThrow();
        boolean first =
                spot.scenario() != null && performance(room, spot).attempts().isEmpty();
        switch (LineKind.of(text, first)) {
            case LEAVING -> room.cancel();
            case EXAMPLE -> sayIt(room, spot, true);
            case STARTER -> sayIt(room, spot, false);
            case REMINDER -> remind(room, spot);
            case NONE -> {
                room.say(lines.say(PracticeKey.NO_LINE, "who", spot.who()));
                room.waits();
            }
            case LINE -> judge(room, spot, text.strip());
        }
    }

    /** What was typed is no line to the client: that is said, and the client waits. */
    private void sayIt(Room room, Spot spot, boolean withExample) {
        room.say(lines.say(PracticeKey.SAY_IT, "who", spot.whom()));
        if (withExample) {
            Remarks remarks = new Remarks(lines, feedback.get().rubric());
            spot.aim().ifPresent(check -> room.say(remarks.example(check)));
        }
        if (spot.scenario() == null) {
            room.offer(buttons.goOn());
        }
        room.waits();
    }

    /** Where the rep stands, for whoever has lost it; then the client's line comes once more. */
    private void remind(Room room, Spot spot) {
        Scenario scenario = spot.scenario();
        if (scenario == null) {
            sayIt(room, spot, true);
            return;
        }
        room.say(lines.say(
                PracticeKey.REMINDER,
                "who",
                scenario.persona().name() + " (" + scenario.persona().who() + ")",
                "scene",
                scenario.scene(),
                "goal",
                scenario.goal()));
        room.say(RichText.plain(spot.who() + ": “" + spot.step().client() + "”"));
        room.waits();
    }

    private void judge(Room room, Spot spot, String reply) {
        PhraseFeedback ear = feedback.get();
        Remarks remarks = new Remarks(lines, ear.rubric());
        Feedback found = ear.analyse(spot.utterance(reply));
        if (!found.isRated() && LineKind.isGibberish(reply)) {
            room.say(lines.say(PracticeKey.NO_LINE, "who", spot.who()));
            room.waits();
            return;
        }
        Performance before = performance(room, spot);
        boolean good = remarks.isGood(found);
        List<String> shown = found.findings().stream()
                .map(finding -> finding.check().id())
                .distinct()
                .toList();
        Performance after = before.with(new Attempt(spot.node(), reply, found.balance(), shown, good));
        room.performance(after);
        room.say(remarks.of(found, about(spot, before, after)));
        if (spot.scenario() == null) {
            goOn(room, spot, remarks, found);
        } else {
            String next = next(spot, spot.scenario(), after, found(found, ear.rubric()));
            tellLast(room, spot.scenario(), after, next);
            buttons.offer(room, remarks.told(found), true);
            room.cut();
            lead(room, spot.scenario(), after, next);
        }
    }

    private Remarks.About about(Spot spot, Performance before, Performance after) {
        Attempt earlier = before.takenBack();
        @Nullable Balance balance = earlier == null ? null : earlier.balance();
        return new Remarks.About(
                spot.who(), spot.step().client(), after.tries(), balance, after.streak() > FADES_AFTER);
    }

    /** Of a rehearsal that stands at its beginning nothing counts that went before: it was begun anew. */
    private static Performance performance(Room room, Spot spot) {
        Optional<Performance> known = room.session().talk().performance(spot.dialog());
        if (spot.scenario() == null) {
            return known.map(one -> one.takeBackOfSameCue(spot.node())).orElseGet(() -> begun(room, spot));
        }
        return known.filter(one -> !spot.isFirst() || one.attempts().isEmpty()).orElseGet(() -> begun(room, spot));
    }

    private static Performance begun(Room room, Spot spot) {
        return Performance.begun(spot.dialog(), room.session().turns());
    }

    /** What the persona goes by: whatever isn't sure counts for the rep and never against. */
    private static Set<Check> found(Feedback feedback, Rubric rubric) {
        return feedback.findings().stream()
                .filter(finding -> finding.tier() == Tier.SURE
                        || rubric.of(finding.check()).direction() == Direction.STRENGTH)
                .map(Finding::check)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Check.class)));
    }

    /** Where a line leads. The end never speaks against the marks that were given on the way. */
    private String next(Spot spot, Scenario scenario, Performance performance, Set<Check> found) {
        Cue cue = scenario.cue(spot.node()).orElseThrow();
        Reaction reaction = cue.reaction(found);
        String go = reaction.go();
        @Nullable Result result = scenario.ending(go).map(Ending::result).orElse(null);
        // who lost the client and has just won them back is judged by that
        if (result == Result.SAME && reaction.mood() != Mood.WARMER && outcome.isColder(performance)) {
            return scenario.ending(Result.FURTHER).map(Ending::id).orElse(go);
        }
        return result == Result.FURTHER && outcome.isEven(performance)
                ? scenario.ending(Result.SAME).map(Ending::id).orElse(go)
                : go;
    }

    private void lead(Room room, Scenario scenario, Performance performance, String next) {
        room.lead(next);
        scenario.ending(next).ifPresent(ending -> {
            endings.tell(room, scenario, ending, performance);
            endings.keep(room, scenario, ending, performance);
            room.comeBack();
        });
    }

    /** Nobody is surprised by the end: when it can come for the first time, that is said. */
    private void tellLast(Room room, Scenario scenario, Performance performance, String next) {
        boolean told = performance.attempts().stream().anyMatch(attempt -> mayEnd(scenario, attempt.cue()));
        if (!told && mayEnd(scenario, next)) {
            room.say(lines.say(PracticeKey.LAST_LINE, "who", scenario.persona().name()));
        }
    }

    private static boolean mayEnd(Scenario scenario, String cueId) {
        return scenario.cue(cueId).stream()
                .flatMap(cue -> cue.reactions().stream())
                .anyMatch(one -> scenario.ending(one.go()).isPresent());
    }

    /** In a course a line that shows what it aims at leads on; another one may be tried first. */
    private void goOn(Room room, Spot spot, Remarks remarks, Feedback found) {
        boolean reached = found.findings().stream()
                .map(finding -> finding.check().id())
                .anyMatch(spot.step().aims()::contains);
        if (reached && remarks.isGood(found)) {
            room.onward();
            return;
        }
        room.say(lines.say(PracticeKey.TRY_OR_GO_ON));
        room.offer(buttons.goOn());
        buttons.offer(room, remarks.told(found), false);
    }
}
