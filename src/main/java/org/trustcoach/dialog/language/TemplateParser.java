package org.trustcoach.dialog.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trustcoach.chat.Style;

/**
 * Reads a script's text: {@code *bold*}, {@code _italic_}, {@code {slot}}, {@code {slot|words for an empty one}}, and a
 * backslash that makes the next character plain. An underscore between two letters or digits is itself.
 */
public final class TemplateParser {

    private final String source;
    private final List<Template.Part> parts = new ArrayList<>();
    private final Set<Style> styles = EnumSet.noneOf(Style.class);
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TemplateParser(String source) {
        this.source = source;
    }

    /**
     * Reads a text.
     *
     * @throws MalformedText if a style or a slot is opened and not closed, or a slot's name isn't one
     */
    public static Template parse(String source) {
        return new TemplateParser(source).parse();
    }

    private Template parse() {
        while (at < source.length()) {
            int sign = nextSign();
            words.append(source, at, sign);
            at = sign;
            if (sign < source.length()) {
                step(source.charAt(sign));
            }
        }
        if (!styles.isEmpty()) {
            throw new MalformedText(source.length(), "a * or _ is opened and not closed (\\* writes a plain one)");
        }
        flush();
        return new Template(parts);
    }

    private int nextSign() {
        int next = at;
        while (next < source.length() && !isSign(source.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isSign(char c) {
        return c == '\\' || c == '{' || c == '*' || c == '_';
    }

    private void step(char c) {
        if (c == '\\' && at + 1 < source.length()) {
            words.append(source.charAt(at + 1));
            at += 2;
        } else if (c == '{') {
            gap();
        } else if (c == '*' || c == '_' && !insideWord()) {
            toggle(c == '*' ? Style.BOLD : Style.ITALIC);
        } else {
            words.append(c);
            at++;
        }
    }

    private boolean insideWord() {
        return at > 0
                && at + 1 < source.length()
                && Character.isLetterOrDigit(source.charAt(at - 1))
                && Character.isLetterOrDigit(source.charAt(at + 1));
    }

    private void toggle(Style style) {
        flush();
        if (!styles.remove(style)) {
            styles.add(style);
        }
        at++;
    }

    private void gap() {
        int close = source.indexOf('}', at);
        if (close < 0) {
            throw new MalformedText(at, "a { is opened and not closed (\\{ writes a plain one)");
        }
        String[] halves = source.substring(at + 1, close).split("\\|", 2);
        if (!Names.isSlot(halves[0])) {
            throw new MalformedText(at, "\"" + halves[0] + "\" is no slot name: lower-case letters, digits and _");
        }
        flush();
        parts.add(new Template.Part.Gap(halves[0], halves.length > 1 ? halves[1] : "", Set.copyOf(styles)));
        at = close + 1;
    }

    private void flush() {
        if (!words.isEmpty()) {
            parts.add(new Template.Part.Words(words.toString(), Set.copyOf(styles)));
            words.setLength(0);
        }
    }
}
