package org.trustcoach.script.practice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.Criterion;
import org.trustcoach.practice.Direction;
import org.trustcoach.practice.Factor;
import org.trustcoach.practice.Rubric;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Lengths;
import org.trustcoach.script.shape.Shapes;
import org.trustcoach.script.shape.Word;
import org.trustcoach.script.yaml.YamlNode;

/** Reads the rubric of phrase feedback. */
public final class RubricReader {

    private static final List<String> KEYS = List.of("rubric", "checks");
    private static final List<String> TEXTS = List.of("name", "hears", "reason", "step", "better", "question");
    private static final List<String> CRITERION = Stream.concat(
                    Stream.of("check", "factor", "direction", "weight", "ask", "alone", "sure"), TEXTS.stream())
            .toList();
    private static final List<String> FACTORS =
            Stream.of(Factor.values()).map(Factor::letter).toList();
    private static final List<String> DIRECTIONS =
            Stream.of(Direction.values()).map(Direction::symbol).toList();
    private static final double MOST_WEIGHT = 10;

    private final Problems problems;
    private final Map<Check, Criterion> criteria = new EnumMap<>(Check.class);
    private final Set<Check> named = EnumSet.noneOf(Check.class);

    public RubricReader(Problems problems) {
        this.problems = problems;
    }

    /** The rubric; empty if a criterion is missing or wrong, which has been reported then. */
    public Optional<Rubric> read(YamlNode.Mapping root) {
        Fields fields = Fields.of(root, KEYS, problems);
        Word version = fields.word("rubric");
        Shapes shapes = new Shapes(problems);
        fields.items("checks").stream()
                .flatMap(item -> shapes.mapping(item, "a check").stream())
                .forEach(item -> criterion(Fields.of(item, CRITERION, problems)));
        Stream.of(Check.values())
                .filter(check -> !named.contains(check))
                .forEach(check -> missing(check, root.place()));
        return criteria.size() == Check.values().length
                ? Optional.of(new Rubric(version.text(), criteria))
                : Optional.empty();
    }

    private void missing(Check check, Place place) {
        problems.add(Code.MISSING_CRITERION, place, "the rubric says nothing of " + check.id());
    }

    private void criterion(Fields fields) {
        Word name = fields.word("check");
        Optional<Check> check = name.isMissing() ? Optional.empty() : Marks.check(name, name.place(), problems);
        check.filter(known -> !named.add(known))
                .ifPresent(known -> problems.add(
                        Code.DUPLICATE_CRITERION,
                        name.place(),
                        "the check " + Quoted.of(name.text()) + " is here twice"));
        Optional<Criterion.Effect> effect = effect(fields);
        Optional<Criterion.Limits> limits = limits(fields);
        Criterion.Texts texts = texts(fields);
        if (check.isPresent() && effect.isPresent() && limits.isPresent()) {
            criteria.put(check.get(), new Criterion(check.get(), effect.get(), limits.get(), texts));
        }
    }

    private Optional<Criterion.Effect> effect(Fields fields) {
        Word factor = known(fields.word("factor"), "factor", FACTORS);
        Word direction = known(fields.word("direction"), "direction", DIRECTIONS);
        Optional<Double> weight = number(fields, "weight", MOST_WEIGHT);
        return Factor.of(factor.text())
                .flatMap(which -> Direction.of(direction.text())
                        .flatMap(way -> weight.map(much -> new Criterion.Effect(which, way, much))));
    }

    private Word known(Word word, String kind, List<String> all) {
        if (!word.isMissing() && !all.contains(word.text())) {
            problems.unknown(Code.UNKNOWN_KIND, word.place(), new Problems.Unknown(kind, word.text(), all));
        }
        return word;
    }

    private Optional<Criterion.Limits> limits(Fields fields) {
        Optional<Double> ask = number(fields, "ask", 1);
        Optional<Double> sure = number(fields, "sure", 1);
        if (ask.isPresent() && sure.isPresent() && ask.get() > sure.get()) {
            problems.add(Code.BAD_NUMBER, fields.word("sure").place(), "sure can't come before ask");
            return Optional.empty();
        }
        return ask.flatMap(from ->
                sure.flatMap(on -> alone(fields, from).map(by -> new Criterion.Limits(from, by, on))));
    }

    /** The limit of what stands alone: the usual one, unless there is another. */
    private Optional<Double> alone(Fields fields, double ask) {
        if (fields.maybe("alone").isEmpty()) {
            return Optional.of(ask);
        }
        Optional<Double> alone = number(fields, "alone", 1);
        if (alone.isPresent() && alone.get() < ask) {
            problems.add(Code.BAD_NUMBER, fields.word("alone").place(), "alone can't come before ask");
            return Optional.empty();
        }
        return alone;
    }

    private Optional<Double> number(Fields fields, String key, double most) {
        Word word = fields.word(key);
        if (word.isMissing()) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(word.text());
            if (number >= 0 && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException wrong) {
            // reported below, with numbers that are out of range
        }
        problems.add(Code.BAD_NUMBER, word.place(), key + ": expected a number from 0 to " + (int) most);
        return Optional.empty();
    }

    private Criterion.Texts texts(Fields fields) {
        Lengths lengths = new Lengths(problems);
        List<String> texts = TEXTS.stream()
                .map(key -> lengths.atMost(Lengths.WORDS, fields.word(key), key).text())
                .toList();
        return new Criterion.Texts(texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
    }
}
