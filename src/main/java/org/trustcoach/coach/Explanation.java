package org.trustcoach.coach;

import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Frame;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.session.Route;
import org.trustcoach.session.Talk;

/** Says in words how the last message found its way. */
final class Explanation {

    private final Lines lines;
    private final Dialogs dialogs;

    Explanation(Knowledge knowledge) {
        this.lines = knowledge.lines();
        this.dialogs = knowledge.dialogs();
    }

    RichText of(Talk talk) {
        Route route = talk.route();
        if (route == null) {
            return lines.say(LineKey.WHY_NOTHING);
        }
        RichText place = talk.position().top().map(this::place).orElse(RichText.EMPTY);
        return RichText.join(List.of(decision(route), place), "\n");
    }

    private RichText decision(Route route) {
        return switch (route.decision()) {
            case SURE -> ranked(LineKey.WHY_SURE, route.ranking());
            case ASKED -> ranked(LineKey.WHY_ASKED, route.ranking());
            case NONE -> ranked(LineKey.WHY_NONE, route.ranking());
            case ANSWER -> lines.say(LineKey.WHY_ANSWER);
            case BUTTON -> lines.say(LineKey.WHY_BUTTON);
            case DISTRESS -> lines.say(LineKey.WHY_DISTRESS);
            case DISTRESS_ASKED -> lines.say(LineKey.WHY_DISTRESS_ASKED);
            case LANGUAGE -> lines.say(LineKey.WHY_LANGUAGE);
            case NOD -> lines.say(LineKey.WHY_NOD);
            case PROMISE -> lines.say(LineKey.WHY_PROMISE);
        };
    }

    private RichText ranked(LineKey line, List<IntentMatch> ranking) {
        if (ranking.isEmpty()) {
            return lines.say(LineKey.WHY_NOTHING);
        }
        IntentMatch best = ranking.get(0);
        IntentMatch runner = ranking.get(Math.min(1, ranking.size() - 1));
        String confidence = percent(best.confidence());
        if (line == LineKey.WHY_NONE) {
            return lines.say(line, "intent", best.intent().label(), "confidence", confidence);
        }
        String lead = percent(best.confidence() - runner.confidence());
        return lines.say(
                line,
                "intent",
                best.intent().label(),
                "confidence",
                confidence,
                "runner",
                runner.intent().label(),
                "lead",
                lead);
    }

    private RichText place(Frame frame) {
        String title = dialogs.dialog(frame.dialog()).map(Dialog::title).orElse(frame.dialog());
        return lines.say(
                LineKey.WHY_PLACE,
                "title",
                title,
                "dialog",
                frame.dialog(),
                "node",
                frame.node(),
                "step",
                frame.step());
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
