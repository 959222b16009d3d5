package org.trustcoach.coach.rehearse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.rehearse.remark.Wordings;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Once;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.session.Offer;

/** The talk in which wordings are compared: they come in one message, or one after the other. */
final class Comparing {

    /** Id of the dialog. */
    static final String DIALOG = "practice/wordings";

    private static final String CLIENT = "client";
    private static final String COLLECTED = "wordings";

    /** Words for “that's all”; they are no wordings, though there may be too few yet. */
    private static final List<String> ALL =
            List.of("thats it", "that is all", "that is it", "all", "done", "finished", "compare", "compare them");

    private final Lines lines;
    private final Wordings wordings;

    Comparing(Lines lines, Supplier<PhraseFeedback> feedback) {
        this.lines = lines;
        this.wordings = new Wordings(lines, feedback);
    }

    Dialog dialog() {
        Step client = new Step.Ask(
                CLIENT,
                lines.template(PracticeKey.WHICH_CLIENT_LINE),
                new Expectation(Expectation.Kind.LINE, null, null, Pattern.compile("[^|\n]+")),
                lines.template(PracticeKey.NOT_ONE_LINE));
        Step line = new Step.Rehearse(COLLECTED, lines.template(PracticeKey.WHICH_WORDINGS), "", "", List.of());
        return new Dialog(
                DIALOG,
                lines.label(PracticeKey.TITLE_WORDINGS),
                "active-listening",
                List.of(),
                "2",
                new Once<>(() -> List.of(new Node("ask", List.of(client, line, new Step.End())))));
    }

    /** The button beside what is asked for: no client's line, or no more wordings; empty if there is none. */
    Optional<Offer> beside(Frame frame) {
        if (!frame.dialog().equals(DIALOG)) {
            return Optional.empty();
        }
        if (frame.step().equals(CLIENT)) {
            return Optional.of(new Offer(
                    lines.label(PracticeKey.BUTTON_NO_LINE),
                    List.of("no", "none", "nothing", "skip", "there is none"),
                    Act.move(Act.Verb.ON)));
        }
        return Wordings.areEnough(collected(frame)) ? Optional.of(thatsAll()) : Optional.empty();
    }

    private Offer thatsAll() {
        return new Offer(lines.label(PracticeKey.BUTTON_THATS_ALL), ALL, Act.move(Act.Verb.COMPARE));
    }

    private static List<String> collected(Frame frame) {
        return frame.slots().get(COLLECTED).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** Hears wordings: several are compared with those before, a single one is kept until there are others. */
    void hear(Room room, Frame frame, String text) {
        Optional<List<String>> found = isEnd(text) ? Optional.empty() : Wordings.read(text);
        List<String> all = new ArrayList<>(collected(frame));
        found.ifPresent(all::addAll);
        if (found.isEmpty() || Wordings.areTooMany(all)) {
            room.say(lines.say(PracticeKey.NOT_WORDINGS));
            room.waits();
        } else if (Wordings.areEnough(found.get()) || Wordings.areAll(all)) {
            compare(room, frame, all);
        } else {
            collect(room, all);
        }
    }

    private boolean isEnd(String text) {
        return Stream.concat(ALL.stream(), Stream.of(lines.label(PracticeKey.BUTTON_THATS_ALL)))
                .map(Words::normalise)
                .anyMatch(Words.normalise(text)::equals);
    }

    private void collect(Room room, List<String> all) {
        room.learn(COLLECTED, String.join("\n", all));
        boolean enough = Wordings.areEnough(all);
        room.say(lines.say(
                enough ? PracticeKey.ANOTHER_WORDING : PracticeKey.NEXT_WORDING,
                "letter",
                Wordings.letter(all.size() - 1)));
        if (enough) {
            room.offer(thatsAll());
        }
        room.waits();
    }

    /** Compares what came one after the other; false if there isn't enough of it. */
    boolean compare(Room room) {
        Optional<Frame> ready = room.session()
                .talk()
                .position()
                .top()
                .filter(frame -> frame.dialog().equals(DIALOG))
                .filter(frame -> Wordings.areEnough(collected(frame)));
        ready.ifPresent(frame -> compare(room, frame, collected(frame)));
        return ready.isPresent();
    }

    private void compare(Room room, Frame frame, List<String> all) {
        room.say(wordings.compare(frame.slots().get(CLIENT).orElse(""), all));
        room.offer(new Offer(
                lines.label(PracticeKey.BUTTON_COMPARE_OTHERS),
                List.of("others", "again"),
                Act.move(Act.Verb.WORDINGS)));
        room.onward();
    }

    /** Wordings that came with the command; false if there are none. */
    boolean compareAtOnce(Room room, String text) {
        return compare(room, Wordings.read(text).filter(Wordings::areEnough));
    }

    /** Wordings of a message that asks to have them compared; false if it doesn't. */
    boolean compareInWords(Room room, String text) {
        return compare(room, Wordings.asked(text));
    }

    private boolean compare(Room room, Optional<List<String>> found) {
        found.ifPresent(some -> {
            room.say(wordings.compare("", some));
            room.keepPrompt();
        });
        return found.isPresent();
    }
}
