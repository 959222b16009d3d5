package org.trustcoach.telegram.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Texts;
import org.trustcoach.telegram.incoming.Arrival.FromStranger;
import org.trustcoach.telegram.incoming.Arrival.Ignored;
import org.trustcoach.telegram.incoming.Arrival.Meant;

/**
 * Reads Telegram's updates: typed, edited and tapped in a private chat by a person who is allowed. Who somebody is
 * comes from the ids that Telegram itself sets, never from what a button carries. Thread-safe.
 */
public final class UpdateReader {

    private static final String PRIVATE = "private";

    private final Set<Long> allowedUsers;

    /** @param allowedUsers Telegram's ids of those who may talk to the coach; empty for everybody */
    public UpdateReader(Set<Long> allowedUsers) {
        this.allowedUsers = Set.copyOf(allowedUsers);
    }

    /** What the update means; of an update with several parts only the first counts. */
    public Arrival read(RawUpdate raw, Update update) {
        if (update.getMessage() != null) {
            return typed(raw, update.getMessage());
        }
        if (update.getEditedMessage() != null) {
            return edited(raw, update.getEditedMessage());
        }
        return update.getCallbackQuery() == null ? new Ignored() : tapped(raw, update.getCallbackQuery());
    }

    private Arrival typed(RawUpdate raw, Message message) {
        String text = message.getText() == null ? "" : Texts.wellFormed(message.getText());
        Incoming.Message incoming = new Incoming.Message(message.getMessageId().toString(), text);
        return from(message.getFrom(), message.getChat(), raw, incoming);
    }

    private Arrival edited(RawUpdate raw, Message message) {
        if (message.getText() == null) {
            return new Ignored();
        }
        String id = message.getMessageId().toString();
        Incoming.Edit incoming = new Incoming.Edit(id, Texts.wellFormed(message.getText()));
        return from(message.getFrom(), message.getChat(), raw, incoming);
    }

    private Arrival tapped(RawUpdate raw, CallbackQuery query) {
        if (query.getMessage() == null || query.getData() == null) {
            return new Ignored();
        }
        Incoming.Tap incoming = new Incoming.Tap(Texts.wellFormed(query.getData()));
        return from(query.getFrom(), query.getMessage().getChat(), raw, incoming);
    }

    private Arrival from(@Nullable User person, @Nullable Chat chat, RawUpdate raw, Incoming incoming) {
        // a private chat has the id of the person: anything else isn't the owner of the chat
        if (person == null
                || chat == null
                || !PRIVATE.equals(chat.getType())
                || !chat.getId().equals(person.getId())) {
            return new Ignored();
        }
        if (!allowedUsers.isEmpty() && !allowedUsers.contains(person.getId())) {
            return new FromStranger(chat.getId());
        }
        ChatId id = ChatId.of("telegram", chat.getId().toString());
        return new Meant(new org.trustcoach.chat.Update(raw.name(), id, incoming));
    }
}
