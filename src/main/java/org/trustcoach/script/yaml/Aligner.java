package org.trustcoach.script.yaml;

import java.util.OptionalInt;

/**
 * Finds the characters of a value in the source that it was written in, over folded lines, indentation and quotes. Escapes of
 * double quotes are beyond it.
 */
final class Aligner {

    private final String source;
    private final String value;
    private int at;
    private int done;

    Aligner(String source, String value) {
        this.source = source;
        this.value = value;
    }

    /** The index in the source of the value's character at {@code offset}, the value beginning at {@code start}. */
    OptionalInt indexOf(int start, int offset) {
        at = firstCharacter(start);
        char quote = at > start ? source.charAt(start) : ' ';
        while (done < Math.min(offset, value.length())) {
            if (at >= source.length() || !advance()) {
                return OptionalInt.empty();
            }
            if (quote == '\'' && source.charAt(at - 1) == '\'') {
                at++;
            }
        }
        return OptionalInt.of(Math.min(at, source.length()));
    }

    private int firstCharacter(int start) {
        return switch (start < source.length() ? source.charAt(start) : ' ') {
            case '"', '\'' -> start + 1;
            case '|', '>' -> skipBlanks(Math.max(start, source.indexOf('\n', start)));
            default -> start;
        };
    }

    private boolean advance() {
        char wanted = value.charAt(done);
        char found = source.charAt(at);
        if (Character.isWhitespace(wanted) && Character.isWhitespace(found)) {
            at = skipBlanks(at);
            while (done < value.length() && Character.isWhitespace(value.charAt(done))) {
                done++;
            }
            return true;
        }
        at++;
        done++;
        return wanted == found;
    }

    private int skipBlanks(int from) {
        int next = from;
        while (next < source.length() && Character.isWhitespace(source.charAt(next))) {
            next++;
        }
        return next;
    }
}
