package org.trustcoach.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with styles beside it, never inside it: no markup, so nothing that a person types can break it.
 *
 * @param text the plain text
 * @param spans the styled stretches, within the text
 */
public record RichText(String text, List<Span> spans) {

    public static final RichText EMPTY = new RichText("", List.of());

    public RichText {
        spans = List.copyOf(spans);
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("span " + span + " leaves a text of length " + text.length());
            }
        }
    }

    /** The text without any style. */
    public static RichText plain(String text) {
        return new RichText(text, List.of());
    }

    /** The whole text in one style; an empty text has none. */
    public static RichText styled(String text, Style style) {
        return text.isEmpty() ? EMPTY : new RichText(text, List.of(new Span(0, text.length(), style)));
    }

    /** This text with the other one behind it. */
    public RichText plus(RichText other) {
        Stream<Span> shifted = other.spans.stream().map(span -> span.shift(text.length()));
        return new RichText(
                text + other.text, Stream.concat(spans.stream(), shifted).toList());
    }

    /** This text with plain words behind it. */
    public RichText plus(String words) {
        return new RichText(text + words, spans);
    }

    /** The texts that aren't empty, with the separator between each two. */
    public static RichText join(List<RichText> texts, String separator) {
        RichText joined = EMPTY;
        for (RichText next : texts) {
            if (!next.isEmpty()) {
                joined = joined.isEmpty() ? next : joined.plus(separator).plus(next);
            }
        }
        return joined;
    }

    /** The part from {@code from} up to {@code to}, with the styles that reach into it. */
    public RichText slice(int from, int to) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            int start = Math.max(span.start(), from);
            int end = Math.min(span.end(), to);
            if (start < end) {
                inside.add(new Span(start - from, end - from, span.style()));
            }
        }
        return new RichText(text.substring(from, to), inside);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
