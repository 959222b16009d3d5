package org.trustcoach.coach.hear;

import java.util.List;
import org.trustcoach.care.Distress;
import org.trustcoach.care.HelpLines;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Route;
import org.trustcoach.understanding.Interpretation;

/** What the coach does when somebody isn't well, or may not be: no coaching, a short human answer, and who can help. */
final class Comfort {

    private static final List<String> NOT_WELL = List.of(
            "me", "myself", "not well", "i am not well", "im not well", "not safe", "i am not safe", "im not safe");
    private static final List<String> WORK =
            List.of("no", "work", "about work", "the work", "its work", "its about work");

    private final Dialogs dialogs;
    private final Lines lines;
    private final HelpLines help;
    private final Talks talks;

    Comfort(Knowledge knowledge, Talks talks) {
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.help = knowledge.help();
        this.talks = talks;
    }

    /** Leaves all talks, so that nobody is led back to an exercise, and says where to turn. */
    void comfort(Draft draft, Interpretation.InDistress trouble) {
        comfort(draft, trouble.distress());
        if (trouble.language() != null) {
            draft.say(lines.say(LineKey.OTHER_LANGUAGE, "language", trouble.language()));
        }
    }

    /** The same for somebody who has said so when asked. */
    void comfort(Draft draft, Distress distress) {
        talks.cancel(draft);
        draft.took(new Route(Route.Decision.DISTRESS, List.of()), 0);
        draft.say(lines.say(
                line(distress), "help", help.text(distress, draft.settings().zone())));
    }

    /** Asks whether it is about work, and about what there, or about the person. */
    void ask(Draft draft, Interpretation.MaybeInDistress maybe, String text) {
        draft.took(new Route(Route.Decision.DISTRESS_ASKED, maybe.ranking()), 0);
        draft.say(lines.say(LineKey.WORK_OR_DISTRESS));
        draft.offer(new Offer(
                lines.label(LineKey.BUTTON_NOT_WELL),
                NOT_WELL,
                new Move(Move.Kind.NOT_WELL, maybe.distress().id())));
        Guesses.offer(draft, maybe.guesses(), dialogs);
        draft.offer(new Offer(lines.label(LineKey.BUTTON_WORK), WORK, new Move(Move.Kind.ABOUT_WORK, text)));
    }

    /** In a rehearsal the words may be meant for the client: help is shown, and the rehearsal waits. */
    void ask(Draft draft, Distress distress, String text) {
        draft.took(new Route(Route.Decision.DISTRESS, List.of()), 0);
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
