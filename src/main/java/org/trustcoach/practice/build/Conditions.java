package org.trustcoach.practice.build;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trustcoach.practice.Span;
import org.trustcoach.practice.Stage;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.scene.Shape;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Sentence;

/** Reads the conditions of builds. */
final class Conditions {

    private Conditions() {}

    /** The condition that is written so, as the head of the file says. */
    static Build.Condition of(String written) {
        int equals = written.indexOf('=');
        List<String> names = List.of(written.substring(equals + 1).split("/"));
        return switch (equals < 0 ? written : written.substring(0, equals)) {
            case "in" -> (scene, clause) -> names.stream().anyMatch(group(scene, clause));
            case "out" -> (scene, clause) -> names.stream().noneMatch(group(scene, clause));
            case "is" ->
                (scene, clause) -> names.contains(shape(scene, clause).subject().name());
            case "not" ->
                (scene, clause) ->
                        !names.contains(shape(scene, clause).subject().name());
            case "form" ->
                (scene, clause) -> names.contains(shape(scene, clause).form().name());
            case "asks" -> Conditions::asks;
            case "says" -> (scene, clause) -> !asks(scene, clause);
            case "opens" ->
                (scene, clause) -> clause.first()
                        == scene.reply().sentences().get(clause.sentence()).first();
            case "told" ->
                (scene, clause) -> !scene.client().sentences().isEmpty()
                        && scene.client().sentences().stream().noneMatch(Sentence::isQuestion);
            case "asked" ->
                (scene, clause) -> scene.client().sentences().stream().anyMatch(Sentence::isQuestion);
            case "heard" ->
                (scene, clause) -> scene.client().words().stream().anyMatch(word -> names.contains(word.text()));
            case "echoes" -> (scene, clause) -> scene.echo().echoed(clause.first(), clause.end()) > 0;
            case "starts" -> (scene, clause) -> clause.sentence() == 0;
            case "stage" -> (scene, clause) -> isAt(scene.utterance().stage(), names);
            case "timed" -> Conditions::isTimed;
            default -> throw new IllegalArgumentException("no condition: " + written);
        };
    }

    private static Predicate<String> group(Scene scene, Clause clause) {
        return group -> scene.groups().any(clause.first(), clause.end(), group);
    }

    private static boolean isAt(@Nullable Stage stage, List<String> names) {
        return stage != null && names.contains(stage.id());
    }

    private static boolean asks(Scene scene, Clause clause) {
        return scene.reply().sentences().get(clause.sentence()).isQuestion();
    }

    private static boolean isTimed(Scene scene, Clause clause) {
        Span span = scene.reply().span(clause.first(), clause.end());
        return scene.times().stream()
                .filter(time -> !time.readings().isEmpty())
                .anyMatch(time -> span.shared(new Span(time.start(), time.end())) > 0);
    }

    /** How the clause in which a stretch begins is built. */
    private static Shape shape(Scene scene, Clause stretch) {
        Clause clause = Stream.of(scene.reply().clauses())
                .flatMap(List::stream)
                .filter(one -> one.end() > stretch.first())
                .findFirst()
                .orElse(stretch);
        return scene.shape(clause);
    }
}
