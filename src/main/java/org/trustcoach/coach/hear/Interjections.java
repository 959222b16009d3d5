package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.coach.match.FirstNames;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.dialog.word.PersonName;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;

/** What is thrown in at a question without answering it, and is no miss: a hello, good news, and the name of the client. */
final class Interjections {

    private final Lines lines;
    private final Talks talks;

    Interjections(Lines lines, Talks talks) {
        this.lines = lines;
        this.talks = talks;
    }

    /** Answers it; false if it is anything else. A name is one only where a {@code question} with buttons is open. */
    boolean hear(Draft draft, Interpretation meaning, String text, boolean question) {
        if (meaning.isGreeting()) {
            took(draft, draft.talk().misses());
            draft.say(lines.say(RouteKey.GREETED));
            goOn(draft);
            return true;
        }
        Optional<RouteKey> news = Remarked.goodNews(text);
        Optional<String> name = question ? name(draft, text) : Optional.empty();
        if (news.isPresent()) {
            took(draft, 0);
            draft.say(lines.say(news.get()));
            draft.keepPrompt();
            talks.offerReturn(draft);
        } else if (name.isPresent()) {
            took(draft, draft.talk().misses());
            draft.say(lines.say(RouteKey.NAME_NOTED, "who", name.get()));
            talks.retry(draft);
        }
        return news.isPresent() || name.isPresent();
    }

    private static Optional<String> name(Draft draft, String text) {
        return PersonName.read(text.strip())
                .filter(name -> FirstNames.areThese(name)
                        || draft.session().ledger().clients().stream()
                                .anyMatch(client -> Ledger.isNamed(client, name)));
    }

    private void goOn(Draft draft) {
        if (talks.isReturnOffered(draft)) {
            talks.offerReturn(draft);
        } else {
            talks.retry(draft);
        }
    }

    private static void took(Draft draft, int misses) {
        draft.took(new Route(Decision.NOD, List.of()), misses);
    }
}
