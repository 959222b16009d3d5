package org.trustcoach.dialog.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;

/** People who answer by chance, in dialogs made by chance, that are edited by chance under the talk. */
class RandomTalkTest {

    private static final int TALKS = 300;
    private static final int MOVES = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260304})
    void a_talk_never_fails_and_never_hangs_whatever_happens_to_its_scripts(long seed) {
        for (int talk = 0; talk < TALKS; talk++) {
            talk(seed + talk * 1_000_003L);
        }
    }

    private static void talk(long seed) {
        Random random = new Random(seed);
        RandomDialogs author = new RandomDialogs(random);
        Dialogs dialogs = author.make();
        Position position = Position.NOWHERE;
        for (int move = 0; move < MOVES; move++) {
            String context = "seed " + seed + " move " + move;
            if (random.nextInt(4) == 0) {
                dialogs = author.make();
            }
            position = settled(dialogs, position, context);
            Advance advance = move(random, dialogs, position);
            position = advance.position();

            assertThat(position.frames().isEmpty() || waits(dialogs, position))
                    .as(context + " waits")
                    .isTrue();
            assertThat(new Settler(dialogs).settle(position).pieces())
                    .as(context + " is settled")
                    .isEmpty();
        }
    }

    private static Position settled(Dialogs dialogs, Position position, String context) {
        Settler settler = new Settler(dialogs);
        Advance settled = settler.settle(position);
        if (settled.pieces().isEmpty()) {
            assertThat(steps(settled.position()))
                    .as(context + ": silence means that nothing changed")
                    .isEqualTo(steps(settler.present(position)));
            return settled.position();
        }
        assertThat(settled.position().talks().size())
                .as(context)
                .isLessThanOrEqualTo(position.talks().size());
        return at(dialogs, settled.position());
    }

    private static List<String> steps(Position position) {
        return position.frames().stream()
                .map(frame -> frame.dialog() + "/" + frame.node() + "/" + frame.step())
                .toList();
    }

    /** Any answer at all, fitting or not: a button may be older than the script. */
    private static Advance move(Random random, Dialogs dialogs, Position position) {
        DialogRunner runner = new DialogRunner(dialogs);
        List<Dialog> all = List.copyOf(dialogs.all());
        int kind = random.nextInt(9);
        if (!all.isEmpty() && (kind == 0 || position.frames().isEmpty())) {
            Dialog opened = all.get(random.nextInt(all.size()));
            Position free = runner.forget(position, opened.id());
            return runner.open(at(dialogs, free), opened, "");
        }
        if (position.frames().isEmpty()) {
            return new Advance(position, List.of());
        }
        return switch (kind) {
            case 1 -> new Advance(at(dialogs, runner.leave(position)), List.of());
            case 2 -> runner.repeat(position);
            case 3 -> runner.retry(position);
            case 4 -> back(dialogs, runner.answer(position, new Answer.AnotherWay()));
            case 5 -> back(dialogs, runner.answer(position, new Answer.Onward()));
            case 6 -> back(dialogs, runner.answer(position, new Answer.Given(random.nextBoolean() ? "o0" : "words")));
            default -> back(dialogs, runner.answer(position, new Answer.Picked("o" + random.nextInt(7))));
        };
    }

    private static Advance back(Dialogs dialogs, Advance advance) {
        return new Advance(at(dialogs, advance.position()), advance.pieces());
    }

    /** Going back to a talk that was interrupted settles it first. */
    private static Position at(Dialogs dialogs, Position position) {
        Advance settled = new Settler(dialogs).settle(position);
        return settled.pieces().isEmpty() ? settled.position() : at(dialogs, settled.position());
    }

    private static boolean waits(Dialogs dialogs, Position position) {
        return new DialogRunner(dialogs).waiting(position).isPresent();
    }
}
