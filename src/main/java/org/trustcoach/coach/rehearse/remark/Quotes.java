package org.trustcoach.coach.rehearse.remark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;

/** Quotations with a style of their own: no word of a rep is ever read as markup. */
public final class Quotes {

    /** Stands in for the quotation while a sentence is put together; nobody can type it into one of the coach's. */
    private static final String PLACE = "\uE000";

    private static final int STEM = 5;
    private static final int SHORTEST = 4;
    private static final Set<String> COMMON = Set.of(
            "that", "this", "with", "what", "your", "have", "from", "they", "there", "here", "were", "been", "will",
            "would", "about", "when", "then", "than", "them", "like", "just", "know", "want", "need", "make", "more");

    private Quotes() {}

    /** A sentence with a quotation where it is asked for it. */
    static RichText in(Function<String, RichText> sentence, String quote, Style style) {
        RichText frame = sentence.apply(PLACE);
        int at = frame.text().indexOf(PLACE);
        return at < 0
                ? frame
                : frame.slice(0, at)
                        .plus(RichText.styled(quote, style))
                        .plus(frame.slice(at + 1, frame.text().length()));
    }

    /** The words on one line, cut between two words where they are longer. */
    public static String shortened(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space >= most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The client's line as a quotation, with the words underlined that the rep gave back. */
    static RichText echoed(String client, String reply) {
        Set<String> said = new HashSet<>();
        words(reply).forEach(word -> said.add(stem(word.of(reply))));
        List<Span> spans = new ArrayList<>(List.of(new Span(0, client.length(), Style.QUOTE)));
        words(client).stream()
                .filter(word -> said.contains(stem(word.of(client))))
                .forEach(word -> spans.add(new Span(word.start(), word.end(), Style.UNDERLINE)));
        return spans.size() == 1 ? RichText.EMPTY : new RichText(client, spans);
    }

    private static List<org.trustcoach.practice.Span> words(String text) {
        List<org.trustcoach.practice.Span> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (tells(text.substring(start, i))) {
                    words.add(new org.trustcoach.practice.Span(start, i));
                }
                start = -1;
            }
        }
        return words;
    }

    private static boolean tells(String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        return number || word.length() >= SHORTEST && !COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() <= STEM ? lower.replaceAll("s$", "") : lower.substring(0, STEM);
    }
}
