package org.trustcoach.coach.hear;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.coach.rehearse.Rehearsals;
import org.trustcoach.coach.talk.AdviceOffers;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Answer;
import org.trustcoach.dialog.word.Undecided;
import org.trustcoach.intent.Intent;
import org.trustcoach.intent.IntentMatch;
import org.trustcoach.session.Route;
import org.trustcoach.session.Route.Decision;
import org.trustcoach.understanding.Interpretation;
import org.trustcoach.understanding.Interpreter;

/**
 * What to do with words that weren't understood: ask once in other words, then say what the coach can do, with two examples that come
 * near, in other words each time.
 */
final class Misses {

    private static final int SECOND = 2;
    private static final int EXAMPLES = 2;

    /** Fewer words name no matter of one's own. */
    private static final int WORDS_OF_A_MATTER = 4;

    private static final List<RouteKey> GUESSED = List.of(RouteKey.DID_YOU_MEAN, RouteKey.DID_YOU_MEAN_OTHERWISE);
    private static final List<RouteKey> FIRST = List.of(RouteKey.NOT_UNDERSTOOD, RouteKey.NOT_UNDERSTOOD_OTHERWISE);

    /** From the second miss on, one after the other. */
    private static final List<List<RouteKey>> FURTHER = List.of(
            List.of(RouteKey.NOT_UNDERSTOOD_AGAIN, RouteKey.NOT_UNDERSTOOD_AGAIN_OTHERWISE),
            List.of(RouteKey.NOT_UNDERSTOOD_STILL, RouteKey.NOT_UNDERSTOOD_STILL_OTHERWISE),
            List.of(RouteKey.NOT_UNDERSTOOD_AT_ALL, RouteKey.NOT_UNDERSTOOD_AT_ALL_OTHERWISE));

    private final Dialogs dialogs;
    private final Lines lines;
    private final Talks talks;
    private final Comfort comfort;
    private final Interpreter interpreter;
    private final Interjections interjections;

    Misses(Knowledge knowledge, Talks talks, Comfort comfort) {
        this.comfort = comfort;
        this.dialogs = knowledge.dialogs();
        this.lines = knowledge.lines();
        this.interpreter = knowledge.interpreter();
        this.talks = talks;
        this.interjections = new Interjections(lines, talks);
    }

    /** Words that don't answer the question at hand. */
    void inside(Draft draft, Interpretation meaning, String text) {
        if (meaning instanceof Interpretation.Foreign foreign) {
            foreign(draft, foreign.language());
            return;
        }
        Optional<Step.Choose> choice =
                talks.isReturnOffered(draft) ? Optional.empty() : talks.atHand().choice(draft);
        if (choice.isPresent() && (Undecided.is(text) || FollowUps.is(text))) {
            undecided(draft, choice.get(), Undecided.is(text) ? RouteKey.UNDECIDED : RouteKey.HANGS_ON);
            return;
        }
        if (meaning instanceof Interpretation.MaybeInDistress maybe) {
            comfort.ask(draft, maybe, text);
            return;
        }
        if (interjections.hear(draft, meaning, text, choice.isPresent())) {
            return;
        }
        // a menu isn't worth holding on to when somebody has begun to tell
        if (isTelling(text) && talks.atHand().isMenu(draft)) {
            talks.letGo(draft);
            outside(draft, meaning, text);
            return;
        }
        int misses = draft.talk().misses() + 1;
        List<Intent> matters = matters(draft, guesses(meaning, misses), text);
        draft.took(missed(meaning, matters), misses);
        if (misses >= SECOND) {
            leaveAlone(draft, meaning, text);
        } else if (!matters.isEmpty()) {
            draft.say(lines.say(one(GUESSED, text)));
            Guesses.offer(draft, matters, dialogs);
            talks.offerReturn(draft);
        } else if (talks.isReturnOffered(draft)) {
            talks.offerReturn(draft);
        } else {
            talks.retry(draft);
        }
    }

    /** Those of the guesses that the person may have turned to: by asking something, or where only the way back is on offer. */
    private List<Intent> matters(Draft draft, List<Intent> guesses, String text) {
        boolean turned = talks.isReturnOffered(draft)
                || Asides.isAside(text)
                || text.strip().endsWith("?");
        boolean own = guesses.isEmpty() || isAtHand(draft, guesses.get(0));
        return turned && !own
                ? guesses.stream().filter(intent -> !isAtHand(draft, intent)).toList()
                : List.of();
    }

    private boolean isAtHand(Draft draft, Intent intent) {
        return dialogs.opening(intent.id())
                .filter(dialog -> talks.atHand().includes(draft, dialog))
                .isPresent();
    }

    /** Whoever can't choose is told that nothing hangs on it, and then led on by the first answer. */
    private void undecided(Draft draft, Step.Choose choose, RouteKey words) {
        int misses = draft.talk().misses() + 1;
        if (misses < SECOND) {
            draft.took(new Route(Decision.NOD, List.of()), misses);
            draft.say(lines.say(words));
            talks.retry(draft);
        } else {
            Option first = choose.options().get(0);
            draft.took(new Route(Decision.NOD, List.of()), 0);
            draft.say(lines.say(RouteKey.UNDECIDED_STILL, "answer", first.label()));
            talks.answer(draft, new Answer.Picked(first.id()));
        }
    }

    private static boolean isTelling(String text) {
        return text.strip().split("\\s+").length >= WORDS_OF_A_MATTER;
    }

    /** What may be meant; asked only once. */
    private List<Intent> guesses(Interpretation meaning, int misses) {
        return misses < SECOND ? Guesses.open(meaning.guesses(), dialogs) : List.of();
    }

    private static Route missed(Interpretation meaning, List<Intent> guesses) {
        return new Route(guesses.isEmpty() ? Decision.NONE : Decision.ASKED, meaning.ranking());
    }

    /** Words whose intent isn't clear, with no question at hand. */
    void outside(Draft draft, Interpretation meaning, String text) {
        if (meaning instanceof Interpretation.Foreign foreign) {
            foreign(draft, foreign.language());
            return;
        }
        if (meaning instanceof Interpretation.MaybeInDistress maybe && !Undecided.is(text)) {
            comfort.ask(draft, maybe, text);
            return;
        }
        Optional<RouteKey> plain = Remarked.answer(text, talks.atHand().isAdvised(draft));
        if (plain.isPresent()) {
            draft.took(new Route(Decision.NOD, List.of()), 0);
            draft.say(lines.say(plain.get()));
            draft.keepPrompt();
            return;
        }
        Rehearsals.misunderstood(talks.floor(draft), text);
        int misses = draft.talk().misses() + 1;
        List<Intent> guesses = guesses(meaning, misses);
        draft.took(missed(meaning, guesses), misses);
        if (misses >= SECOND) {
            showExamples(draft, meaning, text);
        } else if (!guesses.isEmpty()) {
            ask(draft, guesses, text);
        } else {
            draft.say(lines.say(one(FIRST, text)));
            draft.keepPrompt();
        }
    }

    private void leaveAlone(Draft draft, Interpretation meaning, String text) {
        // nobody had begun anything in a menu
        talks.cancel(draft).ifPresent(title -> draft.say(lines.say(LineKey.LEFT_ALONE)));
        showExamples(draft, meaning, text);
    }

    /** Another language is no miss: a menu in English would help nobody. */
    private void foreign(Draft draft, String language) {
        draft.took(new Route(Decision.LANGUAGE, List.of()), 0);
        draft.say(lines.say(LineKey.OTHER_LANGUAGE, "language", language));
        draft.keepPrompt();
    }

    private void ask(Draft draft, List<Intent> guesses, String text) {
        draft.say(lines.say(one(GUESSED, text)));
        Guesses.offer(draft, guesses, dialogs);
        draft.offer(AdviceOffers.somethingElse(lines));
    }

    private void showExamples(Draft draft, Interpretation meaning, String text) {
        List<Intent> examples = examples(draft, meaning);
        if (examples.size() < EXAMPLES) {
            draft.say(lines.say(one(FIRST, text)));
            return;
        }
        List<RouteKey> words = FURTHER.get((draft.talk().misses() - SECOND) % FURTHER.size());
        draft.say(lines.say(
                one(words, text),
                "first",
                examples.get(0).label(),
                "second",
                examples.get(1).label()));
        Guesses.offer(draft, examples, dialogs);
        Guesses.offerMenu(draft, interpreter.intents(), dialogs);
    }

    /** The nearest matters of clients that weren't on offer a moment ago. */
    private List<Intent> examples(Draft draft, Interpretation meaning) {
        Stream<Intent> near = meaning.ranking().stream().map(IntentMatch::intent);
        return Guesses.freshFirst(draft, Stream.concat(near, interpreter.intents().stream()), dialogs).stream()
                .limit(EXAMPLES)
                .toList();
    }

    /** One of these, by what was written: the same message is always answered alike, and others differ. */
    private static RouteKey one(List<RouteKey> words, String text) {
        return words.get(Math.floorMod(text.strip().hashCode(), words.size()));
    }
}
