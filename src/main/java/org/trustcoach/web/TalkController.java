package org.trustcoach.web;

import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.trustcoach.chat.ChatId;
import org.trustcoach.chat.Incoming;
import org.trustcoach.chat.Reply;
import org.trustcoach.chat.Texts;

/** Takes what the person types and taps. Each answer comes when the turn is committed. */
@RestController
@RequestMapping("/api")
final class TalkController {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MAX_BUTTON = 64;
    private static final int MAX_LABEL = 200;

    private final Talk talk;

    TalkController(Talk talk) {
        this.talk = talk;
    }

    /**
     * A message; the id is made by the page, so that it may be sent again when no answer came.
     *
     * @param zone the browser's time zone, where the page hasn't told it yet
     */
    record Message(
            @Nullable String id,
            @Nullable String text,
            @Nullable String zone) {}

    /** A new text for the message in the path; the id of the update is made by the page. */
    record Edit(@Nullable String updateId, @Nullable String text) {}

    /** A tap on a button with what stood on it. */
    record Tap(
            @Nullable String id,
            @Nullable String button,
            @Nullable String label) {}

    @PostMapping("/messages")
    CompletableFuture<Talk.Heard> say(@RequestAttribute(Visitors.CHAT) ChatId chat, @RequestBody Message message) {
        String id = id(message.id());
        String text = words(message.text());
        String zone = message.zone();
        if (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) {
            talk.isIn(chat, id, ZoneId.of(zone));
        }
        return talk.say(chat, id, text);
    }

    @PostMapping("/messages/{id}/edit")
    CompletableFuture<Talk.Heard> correct(
            @RequestAttribute(Visitors.CHAT) ChatId chat, @PathVariable String id, @RequestBody Edit edit) {
        return talk.correct(chat, id(edit.updateId()), new Incoming.Edit(id(id), words(edit.text())));
    }

    @PostMapping("/taps")
    CompletableFuture<Talk.Heard> tap(@RequestAttribute(Visitors.CHAT) ChatId chat, @RequestBody Tap tap) {
        String button = atMost(MAX_BUTTON, tap.button());
        return talk.tap(chat, id(tap.id()), new Incoming.Tap(button), atMost(MAX_LABEL, tap.label()));
    }

    private static String id(@Nullable String id) {
        if (id == null || !UUID.matcher(id).matches()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "A message needs an id of its own, a UUID.");
        }
        return id;
    }

    private static String words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refused(HttpStatus.BAD_REQUEST, "There is nothing in this message yet.");
        }
        if (text.length() > Reply.MAX_TEXT) {
            throw new Refused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "That is more than I can read at once. Please keep it below 4,096 characters, or send it in"
                            + " parts.");
        }
        return Texts.wellFormed(text);
    }

    private static String atMost(int limit, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > limit) {
            throw new Refused(HttpStatus.BAD_REQUEST, "There is no such button.");
        }
        return Texts.wellFormed(text);
    }
}
