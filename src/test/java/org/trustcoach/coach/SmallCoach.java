package org.trustcoach.coach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.author.Rehearsal;
import org.trustcoach.care.Country;
import org.trustcoach.care.Distress;
import org.trustcoach.care.DistressDetector.Alarm;
import org.trustcoach.care.DistressDetector.Certainty;
import org.trustcoach.care.HelpLine;
import org.trustcoach.care.HelpLines;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.redis.json.LedgerJson;
import org.trustcoach.redis.json.SessionJson;
import org.trustcoach.script.Library;
import org.trustcoach.session.Session;
import org.trustcoach.talk.Knowing;
import org.trustcoach.talk.SmallLibrary;
import org.trustcoach.understanding.Interpreter;
import org.trustcoach.understanding.Languages;

/** A coach with a few dialogs, and an ear for the sentences that a test teaches it. */
final class SmallCoach {

    static final String MENU = """
            dialog: what-can-you-do
            title: what I can do
            area: basics
            intents: [what-can-you-do]
            nodes:
              overview:
                - choose: area
                  text: These are my topics.
                  options:
                    - {id: upset, label: Upset clients, go: upset}
                    - {id: quiet, label: Quiet clients, go: quiet}
                  retry: One of these, please.
              upset:
                - call: upset
                - end
              quiet:
                - call: quiet
                - end
            """;

    static final String GREETING = """
            dialog: greeting
            title: a greeting
            area: basics
            intents: [greeting]
            nodes:
              hello:
                - say: hello
                  text: Hello to you.
                - end
            """;

    static final String UPSET = """
            dialog: upset
            title: an upset client
            area: empathy
            intents: [upset]
            nodes:
              hear:
                - say: mirror
                  variants: [An upset client., Oh! Upset.]
                - choose: moment
                  text: Where are you with it?
                  options:
                    - {id: before, label: Before the talk, also: [not yet]}
                    - {id: after, label: It has happened, also: [after the call]}
                    - {id: second, label: A second talk is due}
                  retry: Is the talk ahead of you?
                - ask: client
                  text: What is the client's name?
                  expect: name
                  retry: A first name is enough.
                - advise: calm
                  ways:
                    - {id: a, concept: empathy, do: ["Let {client} finish.", Breathe.], phrase: "Tell me more, {client}.", why: People listen once heard.}
                    - {id: b, concept: empathy, do: [Walk., Call.], phrase: I hear you., why: It helps.}
                - say: close
                  text: Good luck with {client}.
                - end
            """;

    static final String QUIET = """
            dialog: quiet
            title: a quiet client
            area: reliability
            intents: [quiet]
            nodes:
              ask:
                - choose: since
                  text: Since when?
                  options:
                    - {id: week, label: A week}
                    - {id: month, label: A month}
                  retry: A week or a month?
                - say: close
                  text: Write them one line.
                - end
            """;

    static final String PRICE = """
            dialog: price
            title: the price
            area: credibility
            intents: [price]
            nodes:
              tell:
                - say: tell
                  text: Say the price and be silent.
                - end
            """;

    static final String STORY = """
            dialog: story
            title: a story
            area: small-talk
            intents: [story]
            nodes:
              ask:
                - ask: words
                  text: What did they say to you?
                - say: close
                  text: "So they said: {words}"
                - end
            """;

    static final String BYE = """
            dialog: bye
            title: the end
            area: credibility
            intents: [bye]
            nodes:
              ask:
                - choose: sure
                  text: Did you part as friends?
                  options:
                    - {id: yes-friends, label: "Yes"}
                    - {id: no-friends, label: "No"}
                  retry: Yes or no?
                - say: close
                  text: "You said {sure}."
                - end
            """;

    private static final Library LIBRARY = SmallLibrary.of(MENU, GREETING, UPSET, QUIET, PRICE, STORY, BYE);

    /** Where to turn: one country, and anywhere. */
    static final HelpLines HELP = new HelpLines(
            new Country(
                    "",
                    Set.of(),
                    "the emergency number",
                    List.of(new HelpLine(Set.of(Distress.values()), "A doctor", "near you"))),
            List.of(new Country(
                    "PT",
                    Set.of("Europe/Lisbon"),
                    "112",
                    List.of(new HelpLine(Set.of(Distress.values()), "Listeners", "100 200")))));

    private final Map<String, List<IntentMatch>> heard = new HashMap<>();
    private final Map<String, Distress> troubles = new HashMap<>();
    private final Map<String, Certainty> certainties = new HashMap<>();
    private final Library library;
    private int perMinute = 1000;

    SmallCoach() {
        this(LIBRARY);
    }

    SmallCoach(Library library) {
        this.library = library;
        sure("hello", "greeting").sure("menu", "what-can-you-do");
        sure("my client is upset", "upset").sure("they went quiet", "quiet");
        sure("the price", "price").sure("a story for you?", "story").sure("we said goodbye", "bye");
    }

    SmallCoach sure(String text, String intent) {
        heard.put(text, List.of(match(intent, 0.9), match(intent.equals("price") ? "story" : "price", 0.05)));
        return this;
    }

    SmallCoach unclear(String text, String... intents) {
        List<IntentMatch> ranking = new ArrayList<>();
        for (String intent : intents) {
            ranking.add(match(intent, 0.3 - ranking.size() * 0.01));
        }
        heard.put(text, ranking);
        return this;
    }

    SmallCoach faint(String text, String intent) {
        heard.put(text, List.of(match(intent, 0.004)));
        return this;
    }

    SmallCoach troubled(String text, Distress distress) {
        troubles.put(text, distress);
        return this;
    }

    SmallCoach maybeTroubled(String text, Distress distress) {
        certainties.put(text, Certainty.POSSIBLE);
        return troubled(text, distress);
    }

    SmallCoach perMinute(int messages) {
        perMinute = messages;
        return this;
    }

    Rehearsal talk() {
        return new Rehearsal(coach());
    }

    /** A talk whose session is stored and read back between all turns. */
    Rehearsal stored() {
        return new Rehearsal(
                coach(),
                session -> SessionJson.read(Session.SCHEMA, SessionJson.write(session))
                        .with(LedgerJson.read(LedgerJson.write(session.ledger()))));
    }

    Coach coach() {
        Interpreter interpreter = new Interpreter(
                text -> heard.getOrDefault(text, List.of(match("price", 0.04), match("story", 0.03))),
                new IntentPolicy(0.5, 0.15, 0.1),
                text -> Optional.ofNullable(troubles.get(text))
                        .map(kind -> new Alarm(kind, certainties.getOrDefault(text, Certainty.PLAIN))),
                Languages.shipped());
        return new Coach(Knowing.of(library, interpreter, HELP), perMinute);
    }

    private static IntentMatch match(String intent, double confidence) {
        return new IntentMatch(new Intent(intent, "a matter of " + intent), confidence);
    }
}
