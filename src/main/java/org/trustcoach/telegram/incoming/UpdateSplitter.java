package org.trustcoach.telegram.incoming;

import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an answer of {@code getUpdates} into single updates without parsing them: one pass, no recursion, no stack. A
 * broken update is cut where the next one begins, so it takes none of its neighbours down.
 */
public final class UpdateSplitter {

    private static final Pattern HEAD = Pattern.compile("\\s*+\\{[^\\[{]*?\"result\"\\s*+:\\s*+\\[");
    private static final Pattern UPDATE = Pattern.compile("\\{\\s*+\"update_id\"\\s*+:");

    private final String body;
    private final Matcher update;
    private final List<RawUpdate> found = new ArrayList<>();
    private int pieces;
    private int start;
    private int depth;
    private boolean quoted;

    private UpdateSplitter(String body) {
        this.body = body;
        this.update = UPDATE.matcher(body);
    }

    /**
     * The updates in their order. Those without an id are left out: nobody can confirm them.
     *
     * @throws ProtocolException if this is no answer of {@code getUpdates}, or one without any readable id
     */
    public static List<RawUpdate> split(String body) throws ProtocolException {
        Matcher head = HEAD.matcher(body);
        if (!head.lookingAt()) {
            throw new ProtocolException("what came is no answer of getUpdates");
        }
        UpdateSplitter splitter = new UpdateSplitter(body);
        splitter.scan(head.end());
        if (splitter.pieces > 0 && splitter.found.isEmpty()) {
            throw new ProtocolException("updates came without any id");
        }
        return splitter.found;
    }

    private void scan(int from) {
        for (int at = from; at < body.length(); at++) {
            char c = body.charAt(at);
            if (depth > 0 && c == '{' && update.region(at, body.length()).lookingAt()) {
                cut(at);
                begin(at);
            } else if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else {
                outsideQuotes(c, at);
            }
        }
        if (depth > 0) {
            cut(body.length());
        }
    }

    private void outsideQuotes(char c, int at) {
        if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0) {
                begin(at);
            }
        } else if ((c == '}' || c == ']') && depth > 0 && --depth == 0) {
            cut(at + 1);
        }
    }

    private void begin(int at) {
        start = at;
        depth = 1;
        quoted = false;
    }

    private void cut(int end) {
        pieces++;
        RawUpdate.of(body.substring(start, end)).ifPresent(found::add);
    }
}
