package org.trustcoach.talk;

import org.trustcoach.calendar.BiweeklyFiles;
import org.trustcoach.care.DistressDetector;
import org.trustcoach.care.HelpLines;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.Practice;
import org.trustcoach.intent.IntentDetector;
import org.trustcoach.intent.IntentPolicy;
import org.trustcoach.practice.PhraseFeedback;
import org.trustcoach.practice.Rubric;
import org.trustcoach.rehearsal.log.Pictures;
import org.trustcoach.script.Library;
import org.trustcoach.understanding.Interpreter;
import org.trustcoach.understanding.Languages;

/** What the coach of a test knows. */
public final class Knowing {

    private Knowing() {}

    /** A library, with an ear of the test's own that notices no distress. */
    public static Knowledge of(Library library, IntentDetector detector, IntentPolicy policy) {
        return of(
                library, new Interpreter(detector, policy, DistressDetector.NONE, Languages.shipped()), HelpLines.NONE);
    }

    /** A library, with a mind of the test's own. */
    public static Knowledge of(Library library, Interpreter interpreter, HelpLines help) {
        return new Knowledge(
                library.dialogs(),
                new Lines(library.lines()),
                interpreter,
                help,
                new BiweeklyFiles(),
                new Practice(library.playbook(), Knowing::deaf, Pictures.NONE));
    }

    /** Feedback that finds nothing. */
    private static PhraseFeedback deaf() {
        Rubric rubric =
                java.util.Objects.requireNonNull(Coaching.library().practice().rubric());
        return new PhraseFeedback(utterance -> java.util.List.of(), rubric);
    }
}
