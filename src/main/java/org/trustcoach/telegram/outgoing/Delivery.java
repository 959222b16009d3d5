package org.trustcoach.telegram.outgoing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Texts;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.CallFailed.Rejected;

/** Brings one reply into one chat. */
final class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);
    private static final Pattern MESSAGE_ID = Pattern.compile("[1-9]\\d{0,8}");

    private static final String UNREADABLE = "can't parse entities";

    /** A file that isn't taken, a Bot API that knows no files, and a file that is too large. */
    private static final Set<Integer> NO_FILE = Set.of(400, 404, 413);

    private static final String MISSING =
            "A file belongs here, but it couldn't be sent. Please ask whoever runs this bot.";

    private final BotApi api;
    private final String chat;

    Delivery(BotApi api, String chat) {
        this.api = api;
        this.chat = chat;
    }

    /** The id of the message that carries the reply now, or null if Telegram's answer didn't say. */
    @Nullable
    String deliver(Reply reply, @Nullable String replaces) throws CallFailed {
        try {
            return styled(reply, replaces);
        } catch (Rejected e) {
            if (!e.says(UNREADABLE) || reply.text().spans().isEmpty()) {
                throw e;
            }
            return styled(plain(reply), replaces);
        }
    }

    private @Nullable String styled(Reply reply, @Nullable String replaces) throws CallFailed {
        if (replaces == null || !MESSAGE_ID.matcher(replaces).matches() || reply.attachment() != null) {
            return sendNew(reply);
        }
        return edit(reply, replaces);
    }

    private @Nullable String edit(Reply reply, String message) throws CallFailed {
        try {
            api.call(MessageWriter.edit(chat, Integer.parseInt(message), reply));
            return message;
        } catch (Rejected e) {
            if (e.says("message is not modified")) {
                return message;
            }
            if (isGone(e)) {
                return sendNew(reply);
            }
            throw e;
        }
    }

    private @Nullable String sendNew(Reply reply) throws CallFailed {
        Message sent = reply.attachment() == null
                ? api.call(MessageWriter.message(chat, reply))
                : sendFile(reply, reply.attachment());
        return sent == null || sent.getMessageId() == null
                ? null
                : sent.getMessageId().toString();
    }

    private @Nullable Message sendFile(Reply reply, Attachment file) throws CallFailed {
        try {
            return document(reply, file);
        } catch (Rejected e) {
            if (!NO_FILE.contains(e.code()) || e.says(UNREADABLE)) {
                throw e;
            }
            Message text = api.call(MessageWriter.message(chat, withoutFile(reply)));
            log.warn("Telegram refused a file with code {}; its text went alone, and says so", e.code());
            return text;
        }
    }

    private @Nullable Message document(Reply reply, Attachment file) throws CallFailed {
        return file.isPicture()
                ? api.call(MessageWriter.photo(chat, reply, file))
                : api.call(MessageWriter.document(chat, reply, file));
    }

    private static boolean isGone(Rejected rejection) {
        return rejection.says("message to edit not found")
                || rejection.says("message can't be edited")
                || rejection.says("message_id_invalid")
                || rejection.says("no text in the message to edit");
    }

    private static Reply withoutFile(Reply reply) {
        RichText text = Texts.split(reply.text(), MessageWriter.MAX_CAPTION).get(0);
        return new Reply(
                reply.id(),
                reply.replaces(),
                RichText.join(List.of(text, RichText.plain(MISSING)), "\n\n"),
                reply.buttons(),
                null);
    }

    private static Reply plain(Reply reply) {
        return new Reply(
                reply.id(), reply.replaces(), RichText.plain(reply.text().text()), reply.buttons(), reply.attachment());
    }
}
