package org.trustcoach.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import org.trustcoach.chat.ChatId;
import org.trustcoach.transcript.Entry;
import org.trustcoach.turn.LanesClosed;

/**
 * The browser windows that are open and listen. Nothing is kept for those that aren't: a page that connects fetches the
 * transcript. Thread-safe.
 */
public final class OpenPages implements AutoCloseable {

    /** How many windows may listen to one chat. */
    static final int MAX_PER_CHAT = 20;

    private final Map<ChatId, Set<OpenPage>> pages = new ConcurrentHashMap<>();
    private final ExecutorService senders = Executors.newCachedThreadPool(OpenPages::thread);
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(OpenPages::thread);
    private volatile boolean closed;

    /**
     * No windows yet.
     *
     * @param beat how often a comment goes to each window, so that a broken connection shows; usually 20 seconds
     */
    public OpenPages(Duration beat) {
        heart.scheduleAtFixedRate(this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    SseEmitter open(ChatId chat) {
        if (closed) {
            throw new LanesClosed();
        }
        SseEmitter emitter = new SseEmitter(0L); // no time limit
        OpenPage page = new OpenPage(emitter, senders);
        emitter.onCompletion(() -> remove(chat, page));
        add(chat, page);
        page.send(SseEmitter.event().comment("welcome"));
        if (closed) { // meanwhile
            page.hangUp();
        }
        return emitter;
    }

    /** Shows an entry that is new or has changed. */
    void show(ChatId chat, Entry entry) {
        EntryView view = EntryView.of(entry);
        send(chat, () -> SseEmitter.event().name("entry").data(view, MediaType.APPLICATION_JSON));
    }

    /** Tells the windows that what they show is no longer what is kept: they fetch again. */
    void reset(ChatId chat) {
        send(chat, () -> SseEmitter.event().name("reset").data("{}", MediaType.APPLICATION_JSON));
    }

    /** Hangs up on all windows and takes no more; else they would hold up the end of the program. */
    @Override
    public void close() {
        closed = true;
        heart.shutdownNow();
        pages.values().forEach(open -> open.forEach(OpenPage::hangUp));
    }

    private void add(ChatId chat, OpenPage page) {
        pages.compute(chat, (id, open) -> {
            Set<OpenPage> all = open == null ? ConcurrentHashMap.newKeySet() : open;
            if (all.size() >= MAX_PER_CHAT) {
                throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, "This chat is open in too many windows.");
            }
            all.add(page);
            return all;
        });
    }

    private void remove(ChatId chat, OpenPage page) {
        pages.computeIfPresent(chat, (id, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    private void send(ChatId chat, Supplier<SseEventBuilder> event) {
        pages.getOrDefault(chat, Set.of()).forEach(page -> page.send(event.get()));
    }

    private void beat() {
        pages.keySet().forEach(chat -> send(chat, () -> SseEmitter.event().comment("beat")));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "page-events");
        thread.setDaemon(true);
        return thread;
    }
}
