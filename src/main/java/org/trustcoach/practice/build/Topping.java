package org.trustcoach.practice.build;

import java.util.EnumSet;
import java.util.Set;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape.Subject;
import org.trustcoach.practice.text.Sentence;
import org.trustcoach.practice.text.Text;
import org.trustcoach.practice.text.Word;

/** Small talk in which the client's own story is answered by the rep's, as in “I ran ten miles.” “I did the whole marathon.” */
final class Topping {

    private static final Set<Subject> REPS = EnumSet.of(Subject.I, Subject.WE, Subject.OURS);
    private static final Set<String> THEIR_OWN = Word.set("i i've i'm we we've we're my our");
    private static final Set<String> YOU = Word.set("you you've you're you'd you'll your yours");

    private Topping() {}

    /** Whether a reply begins with the rep, and neither asks nor says anything about the client. */
    static boolean isIn(Scene scene) {
        Text reply = scene.reply();
        return scene.utterance().stage() == Stage.SMALL_TALK
                && has(scene.client(), THEIR_OWN)
                && !has(reply, YOU)
                && reply.sentences().stream().noneMatch(Sentence::isQuestion)
                && reply.clauses().stream()
                        .map(clause -> scene.shape(clause).subject())
                        .filter(subject -> subject != Subject.NONE)
                        .findFirst()
                        .filter(REPS::contains)
                        .isPresent();
    }

    private static boolean has(Text text, Set<String> words) {
        return text.words().stream().anyMatch(word -> word.isAnyOf(words));
    }
}
