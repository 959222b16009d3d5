package org.trustcoach.dialog.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;

/**
 * A text of a script, parsed: words with styles, and slots to be filled in. What fills a slot is never parsed again.
 *
 * @param parts in order
 */
public record Template(List<Part> parts) {

    /** A stretch of a template in one set of styles. */
    public sealed interface Part {

        Set<Style> styles();

        /** Words as they are. */
        record Words(String words, Set<Style> styles) implements Part {}

        /** The place of a slot, and the words for an empty one. */
        record Gap(String slot, String fallback, Set<Style> styles) implements Part {}
    }

    public Template {
        parts = List.copyOf(parts);
    }

    /** The text with its gaps filled. */
    public RichText fill(Slots slots) {
        RichText filled = RichText.EMPTY;
        for (Part part : parts) {
            String words = part instanceof Part.Gap gap
                    ? slots.get(gap.slot()).orElse(gap.fallback())
                    : ((Part.Words) part).words();
            filled = filled.plus(dressed(words, part.styles()));
        }
        return filled;
    }

    /** The slots that the text reads and has no words of its own for. */
    public Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Part.Gap gap && gap.fallback().isEmpty()) {
                needed.add(gap.slot());
            }
        }
        return needed;
    }

    private static RichText dressed(String words, Set<Style> styles) {
        List<Span> spans = new ArrayList<>();
        if (!words.isEmpty()) {
            styles.forEach(style -> spans.add(new Span(0, words.length(), style)));
        }
        return new RichText(words, spans);
    }
}
