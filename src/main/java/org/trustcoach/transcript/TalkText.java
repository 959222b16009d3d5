package org.trustcoach.transcript;

import java.util.List;
import java.util.stream.Collectors;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Button;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;

/** A talk as plain text: {@code you:}, {@code pick:}, and {@code bot:} with everything else indented below it. */
public final class TalkText {

    /** Before the words of the person. */
    public static final String YOU = "you: ";

    /** Before the label of a button that the person taps. */
    public static final String PICK = "pick: ";

    /** Before the words of the coach. */
    public static final String BOT = "bot: ";

    /** Between two talks of people who have nothing to do with each other. */
    public static final String FRESH = "---";

    private static final String INDENT = " ".repeat(BOT.length());

    private TalkText() {}

    /** The reply as lines: its text, quotations with {@code "> "} before them, then its buttons in square brackets. */
    public static String of(Reply reply) {
        String text = marked(reply.text()).lines().collect(Collectors.joining("\n" + INDENT));
        String file = reply.attachment() == null ? "" : "\n" + attached(reply.attachment());
        String buttons = buttons(reply.buttons());
        String all = BOT + text + file + (buttons.isEmpty() ? "" : "\n" + INDENT + buttons);
        return all.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /** Whether nobody says or picks this line of a transcript: what the coach says, a wait, a remark. */
    public static boolean isPassedOver(String line) {
        return line.startsWith(BOT.strip())
                || line.startsWith("  ")
                || line.startsWith("wait: ")
                || line.startsWith("#");
    }

    private static String attached(Attachment file) {
        String named = file.isPicture() ? "(picture: " + file.name() + ")" : "(file: " + file.name() + ")";
        String words = file.isPicture() || file.isForPrograms() ? named : file.content();
        return words.lines().map(INDENT::concat).collect(Collectors.joining("\n"));
    }

    private static String buttons(List<Button> buttons) {
        return buttons.stream()
                .filter(Button.Tap.class::isInstance)
                .map(button -> "[" + button.label() + "]")
                .collect(Collectors.joining(" "));
    }

    private static String marked(RichText text) {
        StringBuilder marked = new StringBuilder(text.text());
        text.spans().stream()
                .filter(span -> span.style() == Style.QUOTE)
                .map(Span::start)
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(start -> marked.insert(start, "> "));
        return marked.toString();
    }
}
