package org.trustcoach.telegram.outgoing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.telegram.api.BotApi;
import org.trustcoach.telegram.api.CallFailed;
import org.trustcoach.telegram.api.CallFailed.Rejected;

/** Brings one reply into one chat. */
final class Delivery {

    private static final Pattern MESSAGE_ID = Pattern.compile("[1-9]\\d{0,8}");

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
            if (!e.says("can't parse entities") || reply.text().spans().isEmpty()) {
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

    private static Reply plain(Reply reply) {
        return new Reply(
                reply.id(), reply.replaces(), RichText.plain(reply.text().text()), reply.buttons(), reply.attachment());
    }
}
