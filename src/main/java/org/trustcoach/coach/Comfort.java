package org.trustcoach.coach;

import java.util.List;
import org.trustcoach.care.Distress;
import org.trustcoach.care.HelpLines;
import org.trustcoach.session.Route;

/** What the coach does when somebody isn't well: no coaching, a short human answer, and who can help. */
final class Comfort {

    private final Lines lines;
    private final HelpLines help;
    private final Talks talks;

    Comfort(Knowledge knowledge, Talks talks) {
        this.lines = knowledge.lines();
        this.help = knowledge.help();
        this.talks = talks;
    }

    /** Leaves all talks, so that nobody is led back to an exercise, and says where to turn. */
    void comfort(Draft draft, Distress distress) {
        talks.cancel(draft);
        draft.talk(
                draft.talk().by(new Route(Route.Decision.DISTRESS, List.of())).missed(0));
        draft.say(lines.say(
                line(distress), "help", help.text(distress, draft.settings().zone())));
    }

    /** In a rehearsal the words may be meant for the client: help is shown, and the rehearsal waits. */
    void ask(Draft draft, Distress distress, String text) {
        draft.talk(
                draft.talk().by(new Route(Route.Decision.DISTRESS, List.of())).missed(0));
        draft.say(lines.say(
                PracticeKey.DISTRESS_IN_REHEARSAL,
                "help",
                help.text(distress, draft.settings().zone())));
        draft.offer(talks.rehearsals().saidToClient(text));
    }

    private static LineKey line(Distress distress) {
        return switch (distress) {
            case EXHAUSTION -> LineKey.DISTRESS_EXHAUSTION;
            case SELF_HARM -> LineKey.DISTRESS_SELF_HARM;
            case HARASSMENT -> LineKey.DISTRESS_HARASSMENT;
            case VIOLENCE -> LineKey.DISTRESS_VIOLENCE;
            case EMERGENCY -> LineKey.DISTRESS_EMERGENCY;
        };
    }
}
