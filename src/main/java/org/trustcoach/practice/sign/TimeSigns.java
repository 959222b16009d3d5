package org.trustcoach.practice.sign;

import java.util.Set;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.due.Mention;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;

/** Times and promises in a clause. */
final class TimeSigns implements SignSource {

    @Override
    public void add(Scene scene, Clause clause, Set<String> signs) {
        Span span = scene.reply().span(clause.first(), clause.end());
        Shape shape = scene.shape(clause);
        for (Mention time : scene.times()) {
            if (span.shared(new Span(time.start(), time.end())) > 0) {
                String grain = time.readings().isEmpty()
                        ? "none"
                        : time.readings().get(0).grain().name();
                signs.add("time");
                signs.add("time " + grain);
                signs.add("time " + (grain.equals("none") ? "none " : "") + shape.subject());
                signs.add("time " + shape.form());
            }
        }
        for (Captured promise : scene.promises()) {
            if (span.shared(new Span(promise.start(), promise.end())) > 0) {
                signs.add("promise " + promise.kind());
                signs.add("promise " + promise.kind() + (promise.time() == null ? " open" : " timed"));
            }
        }
    }
}
