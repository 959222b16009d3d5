package org.trustcoach.coach.command;

import java.util.List;
import java.util.Optional;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.session.Route;
import org.trustcoach.session.Talk;

/** Says in words how the last message found its way. */
final class Explanation {

    /** What is less likely than this was as good as out of the question. */
    private static final double LEAST = 0.01;

    private static final int PERCENT = 100;

    private final Lines lines;
    private final Dialogs dialogs;

    Explanation(Knowledge knowledge) {
        this.lines = knowledge.lines();
        this.dialogs = knowledge.dialogs();
    }

    RichText of(Talk talk) {
        Route route = talk.route();
        if (route == null) {
            return lines.say(RouteKey.WHY_NOTHING);
        }
        RichText place = talk.position().top().flatMap(this::place).orElse(RichText.EMPTY);
        return RichText.join(List.of(decision(route), place), "\n");
    }

    private RichText decision(Route route) {
        return switch (route.decision()) {
            case SURE -> sure(route.ranking());
            case ASKED -> asked(route.ranking());
            case NONE -> none(route.ranking());
            case ANSWER -> lines.say(RouteKey.WHY_ANSWER);
            case BUTTON -> lines.say(RouteKey.WHY_BUTTON);
            case DISTRESS -> lines.say(RouteKey.WHY_DISTRESS);
            case DISTRESS_ASKED -> lines.say(RouteKey.WHY_DISTRESS_ASKED);
            case LANGUAGE -> lines.say(RouteKey.WHY_LANGUAGE);
            case NOD -> lines.say(RouteKey.WHY_NOD);
            case PROMISE -> lines.say(RouteKey.WHY_PROMISE);
        };
    }

    private RichText sure(List<IntentMatch> ranking) {
        if (ranking.isEmpty()) {
            return lines.say(RouteKey.WHY_NOTHING);
        }
        return ranking.size() > 1 && isWorthTelling(ranking.get(1))
                ? bestTwo(RouteKey.WHY_SURE, ranking)
                : best(RouteKey.WHY_SURE_ALONE, ranking.get(0));
    }

    private RichText asked(List<IntentMatch> ranking) {
        return ranking.size() > 1 ? bestTwo(RouteKey.WHY_ASKED, ranking) : none(ranking);
    }

    private RichText none(List<IntentMatch> ranking) {
        return ranking.isEmpty() || !isWorthTelling(ranking.get(0))
                ? lines.say(RouteKey.WHY_NONE_NEAR)
                : best(RouteKey.WHY_NONE, ranking.get(0));
    }

    private RichText best(RouteKey line, IntentMatch best) {
        return lines.say(line, "intent", best.intent().label(), "confidence", percent(best));
    }

    private RichText bestTwo(RouteKey line, List<IntentMatch> ranking) {
        IntentMatch best = ranking.get(0);
        IntentMatch runner = ranking.get(1);
        return lines.say(
                line,
                "intent",
                best.intent().label(),
                "confidence",
                percent(best),
                "runner",
                runner.intent().label(),
                "second",
                percent(runner));
    }

    /** Where the talk stands; empty if its script is gone. */
    private Optional<RichText> place(Frame frame) {
        return dialogs.dialog(frame.dialog())
                .filter(dialog -> !frame.step().isEmpty())
                .map(dialog -> lines.say(
                        RouteKey.WHY_PLACE, "title", dialog.title(), "dialog", frame.dialog(), "step", frame.step()));
    }

    private static boolean isWorthTelling(IntentMatch match) {
        return match.confidence() >= LEAST;
    }

    private static String percent(IntentMatch match) {
        return Math.round(match.confidence() * PERCENT) + "%";
    }
}
