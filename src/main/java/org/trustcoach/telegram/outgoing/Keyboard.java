package org.trustcoach.telegram.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.trustcoach.chat.Button;

/** The inline keyboard below a message: two short labels a row, or one if any label of the message is long. */
final class Keyboard {

    /** The longest label that shares a row, in UTF-16 units: two of them fit side by side on a phone. */
    static final int SHORT_LABEL = 16;

    static final int MAX_CALLBACK_BYTES = 64;
    static final int MAX_COPIED_TEXT = 256;

    private Keyboard() {}

    /**
     * The keyboard, or null without buttons.
     *
     * @throws UnfitReply if Telegram would not take a button
     */
    static @Nullable InlineKeyboardMarkup of(List<Button> buttons) {
        if (buttons.isEmpty()) {
            return null;
        }
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (int from = 0; from < buttons.size(); ) {
            boolean pair = isShort(buttons, from) && isShort(buttons, from + 1);
            List<Button> row = buttons.subList(from, from + (pair ? 2 : 1));
            rows.add(new InlineKeyboardRow(row.stream().map(Keyboard::button).toList()));
            from += row.size();
        }
        return new InlineKeyboardMarkup(rows);
    }

    private static boolean isShort(List<Button> buttons, int index) {
        return index < buttons.size() && buttons.get(index).label().length() <= SHORT_LABEL;
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton made = new InlineKeyboardButton(button.label());
        if (button instanceof Button.Tap tap) {
            made.setCallbackData(callbackData(tap.id()));
        } else if (button instanceof Button.Copy copy) {
            made.setCopyText(new CopyTextButton(copied(copy.text())));
        }
        return made;
    }

    private static String callbackData(String id) {
        if (id.isEmpty() || id.getBytes(StandardCharsets.UTF_8).length > MAX_CALLBACK_BYTES) {
            throw new UnfitReply("the id of a button needs 1 to " + MAX_CALLBACK_BYTES + " bytes");
        }
        return id;
    }

    private static String copied(String text) {
        if (text.isEmpty() || text.length() > MAX_COPIED_TEXT) {
            throw new UnfitReply("a text to copy needs 1 to " + MAX_COPIED_TEXT + " characters");
        }
        return text;
    }
}
