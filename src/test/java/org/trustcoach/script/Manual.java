package org.trustcoach.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What authors read, {@code docs/writing-dialogs.md}, cut into what they copy from it. */
public final class Manual {

    private static final Path FILE = Path.of("docs/writing-dialogs.md");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    /**
     * A block of code.
     *
     * @param language what stands behind its backticks, or empty
     */
    public record Snippet(String language, String text) {

        static Snippet of(MatchResult found) {
            return new Snippet(found.group(1), found.group(2));
        }
    }

    private Manual() {}

    /** The blocks of code below a heading, up to the next heading of the same or a higher level. */
    public static List<Snippet> below(String heading) {
        String text = text();
        int start = text.indexOf("\n" + heading + "\n");
        if (start < 0) {
            throw new AssertionError("the manual has no heading " + heading);
        }
        int level = heading.indexOf(' ');
        String rest = text.substring(start + heading.length() + 2);
        return snippets(rest.split("(?m)^#{1," + level + "} ", 2)[0]);
    }

    /** All blocks of code. */
    public static List<Snippet> all() {
        return snippets(text());
    }

    private static List<Snippet> snippets(String text) {
        return SNIPPET.matcher(text).results().map(Snippet::of).toList();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
