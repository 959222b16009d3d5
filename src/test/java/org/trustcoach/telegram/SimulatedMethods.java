package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the methods of the Bot API do, with the checks of Telegram that a bot runs into. Thread-safe. */
final class SimulatedMethods {

    private static final SimulatedAnswer TRUE = SimulatedAnswer.ok(BooleanNode.TRUE);

    final SimulatedUpdates updates = new SimulatedUpdates();
    final Map<Long, SimulatedUser> users = new ConcurrentHashMap<>();
    final List<String> answeredCallbacks = new CopyOnWriteArrayList<>();
    private final AtomicInteger messageIds = new AtomicInteger(1000);
    volatile String webhook = "";
    volatile List<String> commands = List.of();

    SimulatedUser user(long id) {
        return users.computeIfAbsent(id, key -> new SimulatedUser(key, updates, messageIds));
    }

    SimulatedAnswer call(String method, JsonNode body) {
        return switch (method.toLowerCase(Locale.ROOT)) {
            case "getupdates" -> getUpdates(body);
            case "sendmessage" -> send(body, body.path("text").asText(""), body.path("entities"));
            case "senddocument", "sendphoto" ->
                send(body, body.path("caption").asText(""), body.path("caption_entities"));
            case "editmessagetext" -> edit(body);
            case "sendchataction" -> showTyping(body);
            case "answercallbackquery" -> answerCallback(body);
            case "setwebhook" -> setWebhook(body.path("url").asText(""));
            case "deletewebhook" -> setWebhook("");
            case "setmycommands" -> setCommands(body);
            case "getme" ->
                SimulatedAnswer.okRaw("{\"id\":1,\"is_bot\":true,\"first_name\":\"Bot\",\"username\":\"a_bot\"}");
            default -> SimulatedAnswer.refusal(404, "Not Found: method not found");
        };
    }

    private SimulatedAnswer getUpdates(JsonNode body) {
        if (!webhook.isEmpty()) {
            return SimulatedAnswer.refusal(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it");
        }
        Set<String> kinds = new HashSet<>();
        body.path("allowed_updates").forEach(kind -> kinds.add(kind.asText()));
        Duration timeout = Duration.ofSeconds(body.path("timeout").asLong());
        return updates.ask(body.path("offset").asLong(), body.path("limit").asInt(100), timeout, kinds);
    }

    private SimulatedAnswer send(JsonNode body, String text, JsonNode entities) {
        Optional<SimulatedAnswer> refusal = refusal(body, text, entities);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> file = Optional.ofNullable(body.get(body.has("photo") ? "photo" : "document"))
                .map(JsonNode::asText);
        JsonNode keyboard = SimulatedMessage.keyboard(body);
        int id = messageIds.incrementAndGet();
        user(chat(body)).show(new SimulatedMessage(id, text, entities, keyboard, file, 0));
        return SimulatedAnswer.ok(sent(id, body, text));
    }

    private SimulatedAnswer edit(JsonNode body) {
        String text = body.path("text").asText("");
        Optional<SimulatedAnswer> refusal = refusal(body, text, body.path("entities"));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        SimulatedUser user = user(chat(body));
        SimulatedMessage old = user.message(body.path("message_id").asInt());
        if (old == null) {
            return badRequest("message to edit not found");
        }
        SimulatedMessage changed = new SimulatedMessage(
                old.id(), text, body.path("entities"), SimulatedMessage.keyboard(body), old.file(), old.edits() + 1);
        if (changed.looksLike(old)) {
            return badRequest("message is not modified: specified new message content and reply markup are exactly the"
                    + " same as a current content and reply markup of the message");
        }
        user.show(changed);
        return SimulatedAnswer.ok(sent(old.id(), body, text));
    }

    private Optional<SimulatedAnswer> refusal(JsonNode body, String text, JsonNode entities) {
        if (user(chat(body)).isBlocked()) {
            return Optional.of(SimulatedAnswer.refusal(403, "Forbidden: bot was blocked by the user"));
        }
        if (text.isBlank() && !body.has("document") && !body.has("photo")) {
            return Optional.of(badRequest("message text is empty"));
        }
        if (text.length() > (body.has("document") || body.has("photo") ? 1024 : 4096)) {
            return Optional.of(badRequest("message is too long"));
        }
        for (JsonNode entity : entities) {
            if (entity.path("offset").asInt() + entity.path("length").asInt() > text.length()) {
                return Optional.of(badRequest("can't parse entities: entity ends behind the text"));
            }
        }
        return badButton(SimulatedMessage.keyboard(body));
    }

    private static Optional<SimulatedAnswer> badButton(JsonNode keyboard) {
        for (JsonNode row : keyboard) {
            for (JsonNode button : row) {
                String data = button.path("callback_data").asText("");
                if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
                    return Optional.of(badRequest("BUTTON_DATA_INVALID"));
                }
            }
        }
        return Optional.empty();
    }

    private SimulatedAnswer showTyping(JsonNode body) {
        user(chat(body)).showTyping();
        return TRUE;
    }

    private SimulatedAnswer answerCallback(JsonNode body) {
        answeredCallbacks.add(body.path("callback_query_id").asText());
        return TRUE;
    }

    private SimulatedAnswer setWebhook(String url) {
        webhook = url;
        return TRUE;
    }

    private SimulatedAnswer setCommands(JsonNode body) {
        commands = body.path("commands").findValuesAsText("command");
        return TRUE;
    }

    private static ObjectNode sent(int id, JsonNode body, String text) {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("message_id", id)
                .put("date", Instant.now().getEpochSecond())
                .put("text", text);
        message.putObject("chat").put("id", chat(body)).put("type", "private");
        return message;
    }

    private static long chat(JsonNode body) {
        return body.path("chat_id").asLong();
    }

    private static SimulatedAnswer badRequest(String reason) {
        return SimulatedAnswer.refusal(400, "Bad Request: " + reason);
    }
}
