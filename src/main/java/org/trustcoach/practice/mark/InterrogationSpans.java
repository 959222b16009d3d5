package org.trustcoach.practice.mark;

import java.util.List;
import org.trustcoach.practice.Span;

/** All questions of the reply, from the first to the last. */
final class InterrogationSpans implements SpanRule {

    private final QuestionSpans questions = new QuestionSpans();

    @Override
    public List<Found> find(Look look) {
        List<Found> found = questions.find(look);
        if (found.isEmpty()) {
            return found;
        }
        Span all = new Span(
                found.get(0).span().start(), found.get(found.size() - 1).span().end());
        return List.of(new Found(all, found.stream().mapToDouble(Found::chance).max().orElse(0)));
    }
}
