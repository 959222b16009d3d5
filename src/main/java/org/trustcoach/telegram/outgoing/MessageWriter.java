package org.trustcoach.telegram.outgoing;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Span;
import org.trustcoach.chat.Style;
import org.trustcoach.chat.Texts;

/**
 * Writes replies in Telegram's types. Styles go beside the text as entities, whose offsets are UTF-16 units like ours,
 * and never as markup: what a person typed stays what it is.
 */
final class MessageWriter {

    /** The longest text that goes with a file, in UTF-16 units. What is longer is cut. */
    static final int MAX_CAPTION = 1024;

    private MessageWriter() {}

    static SendMessage message(String chat, Reply reply) {
        return SendMessage.builder()
                .chatId(chat)
                .text(Texts.wellFormed(reply.text().text()))
                .entities(entities(reply.text()))
                .replyMarkup(Keyboard.of(reply.buttons()))
                .linkPreviewOptions(noPreview())
                .build();
    }

    static EditMessageText edit(String chat, int message, Reply reply) {
        return EditMessageText.builder()
                .chatId(chat)
                .messageId(message)
                .text(Texts.wellFormed(reply.text().text()))
                .entities(entities(reply.text()))
                .replyMarkup(Keyboard.of(reply.buttons()))
                .linkPreviewOptions(noPreview())
                .build();
    }

    static SendDocument document(String chat, Reply reply, Attachment file) {
        RichText caption = Texts.split(reply.text(), MAX_CAPTION).get(0);
        return SendDocument.builder()
                .chatId(chat)
                .document(file(file))
                .caption(Texts.wellFormed(caption.text()))
                .captionEntities(entities(caption))
                .replyMarkup(Keyboard.of(reply.buttons()))
                .build();
    }

    static SendPhoto photo(String chat, Reply reply, Attachment picture) {
        RichText caption = Texts.split(reply.text(), MAX_CAPTION).get(0);
        return SendPhoto.builder()
                .chatId(chat)
                .photo(file(picture))
                .caption(Texts.wellFormed(caption.text()))
                .captionEntities(entities(caption))
                .replyMarkup(Keyboard.of(reply.buttons()))
                .build();
    }

    private static InputFile file(Attachment attachment) {
        return new InputFile(new ByteArrayInputStream(attachment.bytes()), attachment.name());
    }

    private static List<MessageEntity> entities(RichText text) {
        return text.spans().stream().map(MessageWriter::entity).toList();
    }

    private static MessageEntity entity(Span span) {
        return new MessageEntity(type(span.style()), span.start(), span.end() - span.start());
    }

    private static String type(Style style) {
        return switch (style) {
            case BOLD -> "bold";
            case ITALIC -> "italic";
            case UNDERLINE -> "underline";
            case QUOTE -> "blockquote";
        };
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }
}
