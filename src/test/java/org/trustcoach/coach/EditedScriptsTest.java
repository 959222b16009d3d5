package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.redis.json.SessionJson;
import org.trustcoach.session.Session;
import org.trustcoach.talk.SmallLibrary;

/** Scripts are edited at random under talks that go on at random: nobody is ever stuck, and nothing breaks. */
class EditedScriptsTest {

    private static final int SEEDS = 20;
    private static final int EDITS = 20;
    private static final int TALKS = 8;
    private static final int MESSAGES_BETWEEN_EDITS = 4;

    private static final String LETTER = """
            dialog: letter
            title: a letter
            area: reliability
            intents: [letter]
            nodes:
              ask:
                - ask: client
                  text: Who is it for?
                - call: closing
                  with: {to: "{client}"}
                  keep: [words]
                - when: words == "none"
                  go: ask
                - say: done
                  text: Then write {words|it} to {client|them}.
                - call: bye
                - end
            """;

    private static final String CLOSING = """
            dialog: closing
            title: the last line
            area: reliability
            intents: []
            nodes:
              write:
                - ask: words
                  text: How do you close it for {to|them}?
                - choose: tone
                  text: How does that sound?
                  options:
                    - {id: warm, label: Warm, go: warm}
                    - {id: cold, label: Cold, go: write}
              warm:
                - say: noted
                  text: Noted for {to|them}.
                - end
            """;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void talks_go_on_whatever_is_edited_under_them(int seed) {
        Random random = new Random(seed);
        ScriptEdits author = new ScriptEdits(
                random,
                SmallCoach.MENU,
                SmallCoach.GREETING,
                SmallCoach.UPSET,
                SmallCoach.QUIET,
                SmallCoach.PRICE,
                SmallCoach.STORY,
                SmallCoach.BYE,
                LETTER,
                CLOSING);
        List<LiveTalk> talks = new ArrayList<>();
        IntStream.range(0, TALKS).forEach(i -> talks.add(new LiveTalk(random, i)));

        for (int edit = 0; edit < EDITS; edit++) {
            Coach coach = new SmallCoach(SmallLibrary.of(author.scripts()))
                    .sure("a letter", "letter")
                    .unclear("hm", "upset", "letter")
                    .coach();
            for (LiveTalk talk : talks) {
                for (int i = 0; i < MESSAGES_BETWEEN_EDITS; i++) {
                    talk.goOn(coach);
                }
            }
            author.edit();
        }
    }

    /** Somebody who talks at random. */
    private static final class LiveTalk {

        private static final List<String> WORDS = List.of(
                "hello",
                "menu",
                "my client is upset",
                "they went quiet",
                "the price",
                "a story for you?",
                "we said goodbye",
                "a letter",
                "hm",
                "Anna",
                "none",
                "2",
                "1500",
                "yes",
                "no",
                "the first one",
                "something else",
                "thanks",
                "why",
                "xyzzy plugh",
                "/why",
                "/settings",
                "/help",
                "/start",
                "/forget",
                "/cancel");

        private final Random random;
        private Session session;
        private Instant now = Instant.parse("2026-03-04T10:12:00Z");
        private List<Button.Tap> buttons = List.of();
        private int messages;

        LiveTalk(Random random, int number) {
            this.random = random;
            this.session = Session.fresh(ChatId.of("test", "talk" + number));
        }

        void goOn(Coach coach) {
            Incoming incoming = next();
            Turn turn = coach.hear(session, incoming, now);

            assertThat(turn.replies()).as("the answer to %s", incoming).isNotEmpty();
            assertThat(SessionJson.read(Session.SCHEMA, SessionJson.write(turn.session())))
                    .isEqualTo(turn.session());
            session = turn.session();
            now = now.plusSeconds(5);
            buttons = turn.replies().stream()
                    .flatMap(reply -> reply.buttons().stream())
                    .filter(Button.Tap.class::isInstance)
                    .map(Button.Tap.class::cast)
                    .toList();
            assertCanLeave(coach);
        }

        private Incoming next() {
            int choice = random.nextInt(10);
            if (choice < 5 && !buttons.isEmpty()) {
                Button.Tap tap = any(buttons);
                return random.nextInt(4) == 0 ? message(tap.label()) : new Incoming.Tap(tap.id());
            }
            return choice == 5 && messages > 0 ? new Incoming.Edit("m" + messages, any(WORDS)) : message(any(WORDS));
        }

        private Incoming message(String words) {
            return new Incoming.Message("m" + ++messages, words);
        }

        /** A side question, such as which time zone, is left by one cancel, and the talk by another. */
        private void assertCanLeave(Coach coach) {
            Session leaving = session;
            for (int i = 0; i < 2; i++) {
                Turn turn = coach.hear(leaving, new Incoming.Message("leaving", "/cancel"), now);
                assertThat(turn.replies()).isNotEmpty();
                leaving = turn.session();
            }
            assertThat(leaving.talk().position().frames()).isEmpty();
            assertThat(leaving.talk().prompt()).isNull();
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }
}
