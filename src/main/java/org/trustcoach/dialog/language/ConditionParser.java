package org.trustcoach.dialog.language;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.dialog.word.Numbers;

/**
 * Reads a condition: {@code slot == "word"}, {@code !=}, {@code slot > 2} and its kin, {@code slot is set},
 * {@code slot is empty}, joined by {@code and}, {@code or}, {@code not} and brackets; {@code and} binds tighter than {@code or}.
 */
public final class ConditionParser {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"]*\"|==|!=|<=|>=|[<>()]|[a-z][a-z0-9_]*|[-+]?[0-9]+(\\.[0-9]+)?)");
    private static final int MAX_DEPTH = 20;

    private record Token(String text, int offset) {}

    private final List<Token> tokens;
    private final int length;
    private int next;
    private int depth;

    private ConditionParser(List<Token> tokens, int length) {
        this.tokens = tokens;
        this.length = length;
    }

    /**
     * Reads a condition.
     *
     * @throws MalformedText if it isn't one
     */
    public static Condition parse(String source) {
        ConditionParser parser = new ConditionParser(tokens(source), source.length());
        Condition condition = parser.either();
        if (parser.next < parser.tokens.size()) {
            throw parser.unexpected("and, or, or the end");
        }
        return condition;
    }

    private static List<Token> tokens(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source);
        int at = 0;
        while (at < source.stripTrailing().length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                String rest = source.substring(at).stripLeading();
                throw new MalformedText(source.length() - rest.length(), "can't read \"" + rest.strip() + "\"");
            }
            tokens.add(new Token(matcher.group(1), matcher.start(1)));
            at = matcher.end();
        }
        return tokens;
    }

    private Condition either() {
        Condition condition = both();
        while (accept("or")) {
            condition = new Condition.Or(condition, both());
        }
        return condition;
    }

    private Condition both() {
        Condition condition = single();
        while (accept("and")) {
            condition = new Condition.And(condition, single());
        }
        return condition;
    }

    private Condition single() {
        if (++depth > MAX_DEPTH) {
            throw unexpected("a shorter condition");
        }
        Condition condition = accept("not") ? new Condition.Not(single()) : accept("(") ? bracketed() : comparison();
        depth--;
        return condition;
    }

    private Condition bracketed() {
        Condition condition = either();
        if (!accept(")")) {
            throw unexpected(")");
        }
        return condition;
    }

    private Condition comparison() {
        String slot = take("a slot name");
        if (!Names.isSlot(slot)) {
            next--;
            throw unexpected("a slot name");
        }
        String operator = take("==, !=, <, <=, >, >= or is");
        return switch (operator) {
            case "is" -> state(slot);
            case "==" -> new Condition.Equal(slot, word());
            case "!=" -> new Condition.Not(new Condition.Equal(slot, word()));
            case "<" -> new Condition.Compared(slot, Condition.Order.LESS, number());
            case "<=" -> new Condition.Compared(slot, Condition.Order.AT_MOST, number());
            case ">" -> new Condition.Compared(slot, Condition.Order.MORE, number());
            case ">=" -> new Condition.Compared(slot, Condition.Order.AT_LEAST, number());
            default -> throw backTo("==, !=, <, <=, >, >= or is");
        };
    }

    private Condition state(String slot) {
        return switch (take("set or empty")) {
            case "set" -> new Condition.IsSet(slot);
            case "empty" -> new Condition.Not(new Condition.IsSet(slot));
            default -> throw backTo("set or empty");
        };
    }

    private String word() {
        String quoted = take("a word in double quotes");
        if (!quoted.startsWith("\"")) {
            throw backTo("a word in double quotes");
        }
        return quoted.substring(1, quoted.length() - 1);
    }

    private BigDecimal number() {
        return Numbers.parse(take("a number")).orElseThrow(() -> backTo("a number"));
    }

    private boolean accept(String token) {
        boolean found = next < tokens.size() && tokens.get(next).text().equals(token);
        next += found ? 1 : 0;
        return found;
    }

    private String take(String expected) {
        if (next >= tokens.size()) {
            throw unexpected(expected);
        }
        return tokens.get(next++).text();
    }

    private MalformedText backTo(String expected) {
        next--;
        return unexpected(expected);
    }

    private MalformedText unexpected(String expected) {
        @Nullable Token token = next < tokens.size() ? tokens.get(next) : null;
        String found = token == null ? "the end" : "\"" + token.text() + "\"";
        return new MalformedText(token == null ? length : token.offset(), "expected " + expected + ", found " + found);
    }
}
