package org.trustcoach.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.ChatId;
import org.trustcoach.transcript.Page;

/** Shows the person their own chat, and nobody else's: what stands in it, what comes, and its files. */
@RestController
@RequestMapping("/api")
final class TranscriptController {

    private final Page page;
    private final OpenPages windows;

    TranscriptController(Page page, OpenPages windows) {
        this.page = page;
        this.windows = windows;
    }

    @GetMapping("/transcript")
    List<EntryView> transcript(@RequestAttribute(Visitors.CHAT) ChatId chat) {
        return page.all(chat).stream().map(EntryView::of).toList();
    }

    /** Events {@code entry} (new, or changed if the page has its id) and {@code reset} (fetch the transcript again). */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestAttribute(Visitors.CHAT) ChatId chat) {
        return windows.open(chat);
    }

    @GetMapping("/attachments/{entryId}")
    ResponseEntity<byte[]> attachment(@RequestAttribute(Visitors.CHAT) ChatId chat, @PathVariable String entryId) {
        return page.all(chat).stream()
                .filter(entry -> entry.id().equals(entryId))
                .flatMap(entry -> Stream.ofNullable(entry.attachment()))
                .findFirst()
                .map(TranscriptController::download)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "This file isn't here any more."));
    }

    /** A server that stops waits for its open requests, and these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void hangUp() {
        windows.close();
    }

    private static ResponseEntity<byte[]> download(Attachment file) {
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(type(file))
                .body(file.bytes());
    }

    private static MediaType type(Attachment file) {
        try {
            MediaType type = MediaType.parseMediaType(file.mediaType());
            return file.isPicture() ? type : new MediaType(type, StandardCharsets.UTF_8);
        } catch (InvalidMediaTypeException unknown) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
