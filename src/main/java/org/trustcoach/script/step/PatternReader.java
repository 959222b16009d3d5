package org.trustcoach.script.step;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Word;

/** Reads the pattern of an answer. */
final class PatternReader {

    private static final int MAX_LENGTH = 200;
    /** A repeat of repeats is written out when it is compiled; this many times at most. */
    private static final int MAX_REPEATS = 100_000;

    private static final Pattern REPEAT = Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{0,4}))?\\}");

    private final Problems problems;

    PatternReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Pattern> read(Word word) {
        if (word.text().length() > MAX_LENGTH) {
            return bad(word, "the pattern is longer than " + MAX_LENGTH + " characters");
        }
        if (repeats(word.text()) > MAX_REPEATS) {
            return bad(word, "the pattern repeats too much");
        }
        try {
            return Optional.of(Pattern.compile(word.text()));
        } catch (PatternSyntaxException e) {
            String where = Quoted.of(String.valueOf(e.getPattern()));
            return bad(word, "the pattern can't be read, " + e.getDescription() + ": " + where);
        }
    }

    private static double repeats(String pattern) {
        double repeats = 1;
        Matcher matcher = REPEAT.matcher(pattern);
        while (matcher.find()) {
            String most = matcher.group(2) == null || matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(2);
            repeats *= Math.max(1, Integer.parseInt(most));
        }
        return repeats;
    }

    private Optional<Pattern> bad(Word word, String message) {
        problems.add(Code.BAD_PATTERN, word.place(), message);
        return Optional.empty();
    }
}
