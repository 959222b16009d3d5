package org.trustcoach.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Texts;
import org.trustcoach.coach.draft.Turn;
import org.trustcoach.script.Library;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Session;
import org.trustcoach.talk.SmallLibrary;

/** Somebody who types and taps by chance, while the scripts are changed every now and then. */
class RandomTalkTest {

    private static final List<String> WORDS = List.of(
            "my client is upset",
            "they went quiet",
            "the price",
            "hello",
            "menu",
            "we said goodbye",
            "a story for you?",
            "hm",
            "1",
            "2.",
            "3)",
            "yes",
            "no",
            "nah",
            "the second",
            "I don't know",
            "Anna",
            "Before the talk",
            "another way",
            "thanks",
            "why",
            "blah",
            "😀",
            "***",
            "",
            "\u200b",
            "Lisbon",
            "/start",
            "/help",
            "/cancel",
            "/settings",
            "/why",
            "/forget",
            "/export",
            "/privacy",
            "/nonsense",
            "x".repeat(5000),
            "a month",
            "time zone",
            "something else");

    private static final List<Library> EDITIONS = List.of(
            SmallLibrary.of(
                    SmallCoach.MENU,
                    SmallCoach.GREETING,
                    SmallCoach.UPSET,
                    SmallCoach.QUIET,
                    SmallCoach.PRICE,
                    SmallCoach.STORY,
                    SmallCoach.BYE),
            SmallLibrary.of(
                    SmallCoach.MENU,
                    SmallCoach.GREETING,
                    SmallCoach.UPSET.replace("id: before", "id: earlier"),
                    SmallCoach.QUIET.replace("choose: since", "choose: when"),
                    SmallCoach.PRICE),
            SmallLibrary.of(
                    SmallCoach.MENU.replace("overview:", "topics:"),
                    SmallCoach.UPSET.replace("advise: calm", "advise: calmer"),
                    SmallCoach.QUIET.replace("hear:", "listen:"),
                    SmallCoach.STORY.replace("ask: words", "ask: sentence").replace("{words}", "{sentence}"),
                    SmallCoach.PRICE));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 20260304})
    void a_talk_never_fails_and_is_never_left_without_an_answer(long seed) {
        Random random = new Random(seed);
        Session session = Session.fresh(ChatId.of("test", "anna"));
        List<String> buttons = new ArrayList<>(List.of("0.0"));
        Coach coach = coach(0);
        int edition = 0;
        for (int i = 0; i < 3000; i++) {
            if (random.nextInt(20) == 0) {
                edition = random.nextInt(EDITIONS.size());
                coach = coach(edition);
            }
            Incoming incoming = incoming(random, i, buttons);
            String context = "seed " + seed + " move " + i + " edition " + edition + " " + shortened(incoming);

            Turn turn = hear(coach, session, incoming, context);

            assertSound(turn, incoming, context);
            turn.replies().forEach(reply -> reply.buttons().forEach(button -> remember(buttons, button)));
            session = turn.session();
        }
    }

    private static Turn hear(Coach coach, Session session, Incoming incoming, String context) {
        try {
            return coach.hear(session, incoming, Instant.EPOCH.plusSeconds(session.turns()));
        } catch (RuntimeException | StackOverflowError failure) {
            throw new AssertionError(context, failure);
        }
    }

    private static void assertSound(Turn turn, Incoming incoming, String context) {
        if (!(incoming instanceof Incoming.Tap)) {
            assertThat(turn.replies()).as(context).isNotEmpty();
        }
        for (Reply reply : turn.replies()) {
            assertThat(reply.text().text()).as(context).isNotBlank().doesNotContain("{", "null", "what I can do?");
            assertThat(Texts.wellFormed(reply.text().text()))
                    .as(context)
                    .isEqualTo(reply.text().text());
        }
        List<String> taps = turn.replies().stream()
                .flatMap(reply -> reply.buttons().stream())
                .filter(Button.Tap.class::isInstance)
                .map(Button.Tap.class::cast)
                .map(Button.Tap::id)
                .toList();
        Prompt prompt = turn.session().talk().prompt();
        assertThat(taps.isEmpty() || prompt != null && isOnOffer(taps, prompt))
                .as(context + ": every button is on offer")
                .isTrue();
        assertThat(turn.session().talk().position().talks().size())
                .as(context + ": few talks wait")
                .isLessThanOrEqualTo(3);
    }

    /** The buttons of cards are on offer as words beside those of the prompt. */
    private static boolean isOnOffer(List<String> taps, Prompt prompt) {
        long cards = taps.stream().filter(Button.Tap::isLasting).count();
        long words = prompt.offers().stream()
                .filter(offer -> offer.move().kind() == Move.Kind.PROMISE)
                .count();
        long others = taps.size() - cards;
        return cards <= words && (others == 0 || others == prompt.offers().size() - words);
    }

    private static Incoming incoming(Random random, int number, List<String> buttons) {
        String text = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> new Incoming.Tap(buttons.get(Math.max(0, buttons.size() - 1 - random.nextInt(8))));
            case 3 -> new Incoming.Edit("m" + (number - 1 - random.nextInt(2)), text);
            default -> new Incoming.Message("m" + number, text);
        };
    }

    private static void remember(List<String> buttons, Button button) {
        if (button instanceof Button.Tap tap) {
            buttons.add(tap.id());
        }
    }

    private static Coach coach(int edition) {
        return new SmallCoach(EDITIONS.get(edition))
                .unclear("hm", "upset", "quiet")
                .coach();
    }

    private static String shortened(Incoming incoming) {
        String text = incoming.toString();
        return text.substring(0, Math.min(80, text.length()));
    }
}
