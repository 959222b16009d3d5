package org.trustcoach.script.step;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.Expectation;
import org.trustcoach.dialog.Expectation.Kind;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Fields;
import org.trustcoach.script.shape.Word;

/** Reads what an {@code ask} expects. */
final class ExpectationReader {

    private static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("text", Kind.TEXT);
        KINDS.put("line", Kind.LINE);
        KINDS.put("name", Kind.NAME);
        KINDS.put("number", Kind.NUMBER);
        KINDS.put("yes-no", Kind.YES_NO);
    }

    private final Fields fields;
    private final Problems problems;

    ExpectationReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    Expectation read() {
        Kind kind = fields.maybeWord("expect").flatMap(this::kind).orElse(Kind.TEXT);
        Optional<BigDecimal> min = fields.maybeWord("min").flatMap(word -> limit(word, "min", kind));
        Optional<BigDecimal> max = fields.maybeWord("max").flatMap(word -> limit(word, "max", kind));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            bad(fields.word("min"), "min " + min.get() + " is more than max " + max.get() + ", so no answer would do");
        }
        Optional<Pattern> pattern = fields.maybeWord("pattern").flatMap(word -> pattern(word, kind));
        return new Expectation(kind, min.orElse(null), max.orElse(null), pattern.orElse(null));
    }

    private Optional<Kind> kind(Word word) {
        @Nullable Kind kind = KINDS.get(word.text());
        if (kind == null) {
            problems.unknown(
                    Code.BAD_EXPECTATION,
                    word.place(),
                    new Problems.Unknown("kind of answer", word.text(), KINDS.keySet()));
        }
        return Optional.ofNullable(kind);
    }

    private Optional<BigDecimal> limit(Word word, String key, Kind kind) {
        if (kind == Kind.NAME || kind == Kind.YES_NO) {
            return bad(word, key + " goes with a text or a number only");
        }
        boolean length = kind != Kind.NUMBER;
        if (!word.text().matches(length ? "[0-9]{1,3}" : "[-+]?[0-9]{1,12}([.][0-9]{1,3})?")) {
            String wanted = length ? "a length from 0 to " + Expectation.MAX_ANSWER : "a number";
            return bad(word, key + ": expected " + wanted + ", found " + Quoted.of(word.text()));
        }
        BigDecimal limit = new BigDecimal(word.text());
        if (length && limit.intValue() > Expectation.MAX_ANSWER) {
            return bad(
                    word,
                    key + " is " + limit + ", but an answer has " + Expectation.MAX_ANSWER + " characters at most");
        }
        return Optional.of(limit);
    }

    private Optional<Pattern> pattern(Word word, Kind kind) {
        if (kind == Kind.YES_NO) {
            return bad(word, "a pattern goes with yes-no no more than a limit does");
        }
        return new PatternReader(problems).read(word);
    }

    private <T> Optional<T> bad(Word word, String message) {
        problems.add(Code.BAD_EXPECTATION, word.place(), message);
        return Optional.empty();
    }
}
