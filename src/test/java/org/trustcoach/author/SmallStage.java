package org.trustcoach.author;

import java.util.List;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.script.Library;
import org.trustcoach.talk.Knowing;
import org.trustcoach.talk.SmallLibrary;
import org.trustcoach.wiring.scripts.Stages;

/** A stage with two small dialogs: “upset” opens one, which may call the other. */
public final class SmallStage {

    private static final String UPSET = """
            dialog: upset
            title: an upset client
            area: empathy
            intents: [upset]
            nodes:
              hear:
                - ask: client
                  text: What is the client's name?
                  expect: name
                - choose: moment
                  text: Where are you with {client}?
                  options:
                    - {id: before, label: Before, go: weigh}
                    - {id: after, label: After, go: repair}
              weigh:
                - when: client == "Tom" or moment is empty
                  go: repair
                - advise: calm
                  ways:
                    - {id: first, concept: empathy, do: ["Let {client} finish.", Breathe.], phrase: Tell me., why: It helps.}
                    - {id: second, concept: empathy, do: [Walk., Call.], phrase: I hear you., why: It helps.}
                - end
              repair:
                - call: sorry
                - end
            """;

    private static final String SORRY = """
            dialog: sorry
            title: an apology
            area: empathy
            intents: []
            nodes:
              say:
                - say: sorry
                  text: Say "sorry" & mean it.
                - end
            """;

    private static final Library LIBRARY = SmallLibrary.of(UPSET, SORRY);

    private SmallStage() {}

    public static Library library() {
        return LIBRARY;
    }

    public static Stage with(Trail trail) {
        Knowledge knowledge = Knowing.of(
                LIBRARY,
                text -> List.of(new IntentMatch(new Intent("upset", "upset"), text.contains("upset") ? 0.9 : 0.01)),
                new IntentPolicy(0.5, 0.15, 0.1));
        return Stages.of(knowledge, trail);
    }
}
