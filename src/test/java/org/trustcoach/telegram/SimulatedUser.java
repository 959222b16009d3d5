package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A person with a private chat with the bot. Thread-safe. */
public final class SimulatedUser {

    private static final AtomicLong CALLBACKS = new AtomicLong(900_000);

    private final long id;
    private final SimulatedUpdates updates;
    private final AtomicInteger messageIds;
    private final Map<Integer, SimulatedMessage> messages = new LinkedHashMap<>();
    private final AtomicInteger typingShown = new AtomicInteger();
    private volatile boolean blocked;

    SimulatedUser(long id, SimulatedUpdates updates, AtomicInteger messageIds) {
        this.id = id;
        this.updates = updates;
        this.messageIds = messageIds;
    }

    public long id() {
        return id;
    }

    /** Sends a text, and returns the id of the message. */
    public int types(String text) {
        int message = messageIds.incrementAndGet();
        push("message", typed(message, "private", id).put("text", text));
        return message;
    }

    /** Sends a message that isn't text. */
    public int sendsPhoto() {
        int message = messageIds.incrementAndGet();
        ObjectNode photo = typed(message, "private", id);
        photo.putArray("photo")
                .addObject()
                .put("file_id", "f")
                .put("file_unique_id", "u")
                .put("width", 1)
                .put("height", 1);
        push("message", photo);
        return message;
    }

    /** Writes into a group that the bot is in. */
    public void typesInGroup(long group, String text) {
        push("message", typed(messageIds.incrementAndGet(), "group", group).put("text", text));
    }

    /** Changes an own message. */
    public void edits(int message, String text) {
        push("edited_message", typed(message, "private", id).put("text", text).put("edit_date", now()));
    }

    /** Taps the button of this label on the newest message that has it, and returns the id of the callback query. */
    public String taps(String label) {
        for (SimulatedMessage message :
                sees().stream().sorted((a, b) -> b.id() - a.id()).toList()) {
            if (message.button(label).isPresent()) {
                return taps(message, label);
            }
        }
        throw new AssertionError("user " + id + " sees no button " + label);
    }

    /** Taps a button of this message, however old it is. */
    public String taps(SimulatedMessage message, String label) {
        JsonNode button = message.button(label).orElseThrow(() -> new AssertionError("no button " + label));
        return sendsCallback(message.id(), button.path("callback_data").asText());
    }

    /** What only a forged client does: any data at all. */
    public String sendsCallback(int message, String data) {
        String query = Long.toString(CALLBACKS.incrementAndGet());
        ObjectNode callback = JsonNodeFactory.instance.objectNode();
        callback.put("id", query).put("chat_instance", "1").put("data", data);
        callback.set("from", person());
        callback.putObject("message")
                .put("message_id", message)
                .put("date", now())
                .set("chat", chat("private", id));
        push("callback_query", callback);
        return query;
    }

    /** Blocks the bot. */
    public void blocks() {
        blocked = true;
        push("my_chat_member", membership());
    }

    public void unblocks() {
        blocked = false;
    }

    /** The messages of the bot as they look now, oldest first. */
    public List<SimulatedMessage> sees() {
        synchronized (messages) {
            return List.copyOf(messages.values());
        }
    }

    /** The texts of {@link #sees}. */
    public List<String> seesTexts() {
        return sees().stream().map(SimulatedMessage::text).toList();
    }

    /** How often "typing" was shown. */
    public int typingShown() {
        return typingShown.get();
    }

    void showTyping() {
        typingShown.incrementAndGet();
    }

    boolean isBlocked() {
        return blocked;
    }

    void show(SimulatedMessage message) {
        synchronized (messages) {
            messages.put(message.id(), message);
        }
    }

    /** The message of the bot, or null. */
    @Nullable
    SimulatedMessage message(int message) {
        synchronized (messages) {
            return messages.get(message);
        }
    }

    /** The user deletes the bot's message. */
    public void deletes(int message) {
        synchronized (messages) {
            messages.remove(message);
        }
    }

    private void push(String kind, ObjectNode content) {
        updates.push(kind, update -> "{\"update_id\":" + update + ",\"" + kind + "\":" + content + "}");
    }

    private ObjectNode typed(int message, String chatType, long chat) {
        ObjectNode typed =
                JsonNodeFactory.instance.objectNode().put("message_id", message).put("date", now());
        typed.set("from", person());
        typed.set("chat", chat(chatType, chat));
        return typed;
    }

    private ObjectNode membership() {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("date", now());
        change.set("chat", chat("private", id));
        change.set("from", person());
        change.putObject("old_chat_member").put("status", "member").set("user", person());
        change.putObject("new_chat_member")
                .put("status", "kicked")
                .put("until_date", 0)
                .set("user", person());
        return change;
    }

    private ObjectNode person() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "U" + id);
    }

    private static ObjectNode chat(String type, long chat) {
        return JsonNodeFactory.instance.objectNode().put("id", chat).put("type", type);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
