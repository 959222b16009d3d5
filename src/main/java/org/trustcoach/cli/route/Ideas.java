package org.trustcoach.cli.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.dialog.Concept;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.opennlp.feature.Tokens;

/** The ideas that the advice of an intent rests on. */
final class Ideas {

    private static final int SHORTEST = 4;

    private final Dialogs dialogs;

    Ideas(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Ids of concepts: first those whose advice shares the most words with the message, then those that come up most often. */
    List<String> of(String intent, String message) {
        Set<String> said = words(message);
        Map<String, Double> weights = new LinkedHashMap<>();
        ways(intent).forEach(way -> weights.merge(way.concept(), 1 + shared(way, said), Double::sum));
        List<String> concepts = new ArrayList<>(weights.keySet());
        concepts.sort(Comparator.comparingDouble((String concept) -> -weights.getOrDefault(concept, 0.0)));
        return concepts;
    }

    private Stream<Way> ways(String intent) {
        return dialogs.opening(intent).stream()
                .map(Dialog::nodes)
                .flatMap(List::stream)
                .flatMap(node -> node.steps().stream())
                .filter(Step.Advise.class::isInstance)
                .flatMap(step -> ((Step.Advise) step).ways().stream());
    }

    private double shared(Way way, Set<String> said) {
        Set<String> words = new HashSet<>();
        Stream.concat(way.moves().stream(), Stream.of(way.phrase(), way.why()))
                .map(Ideas::text)
                .forEach(text -> words.addAll(words(text)));
        dialogs.concept(way.concept()).map(Concept::name).ifPresent(name -> words.addAll(words(name)));
        words.retainAll(said);
        return words.size() / (double) Math.max(1, said.size());
    }

    private static String text(Template template) {
        return template.fill(Slots.NONE).text();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Tokens.each(text, word -> {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        });
        return words;
    }
}
