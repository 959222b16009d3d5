package org.trustcoach.talk;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.reload.School;
import org.trustcoach.wiring.scripts.Scriptorium;

/** The coach with the scripts and the model that ship. */
public final class Coaching {

    private static final Library LIBRARY = Scriptorium.sound(Path.of("dialogs"));
    private static final Knowledge KNOWLEDGE = knowledge();
    private static final Coach SHIPPED = new Coach(KNOWLEDGE, 1000);

    private Coaching() {}

    public static Coach shipped() {
        return SHIPPED;
    }

    /** What that coach knows. */
    public static Knowledge known() {
        return KNOWLEDGE;
    }

    public static Library library() {
        return LIBRARY;
    }

    private static Knowledge knowledge() {
        return new School(Path.of("target", "test-models"), UnaryOperator.identity(), 1000)
                .teach(LIBRARY)
                .knowledge();
    }
}
