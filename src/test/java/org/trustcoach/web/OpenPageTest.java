package org.trustcoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class OpenPageTest {

    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Window window = new Window();
    private final OpenPage page = new OpenPage(window, work::add);

    @Test
    void events_leave_in_order_in_a_thread_of_their_own() {
        page.send(event("a"));
        page.send(event("b"));
        assertThat(window.shown).isEmpty();

        runAll();

        assertThat(window.shown).containsExactly("a", "b");
    }

    @Test
    void a_window_that_reads_too_slowly_is_hung_up_on() {
        for (int i = 0; i <= OpenPage.MAX_WAITING; i++) {
            page.send(event("x"));
        }
        page.send(event("late"));

        runAll();

        assertThat(window.shown).isEmpty();
        assertThat(window.ended).isEqualTo(1);
    }

    @Test
    void a_window_that_is_gone_gets_nothing_more() {
        window.gone = true;
        page.send(event("a"));
        page.send(event("b"));

        runAll();

        assertThat(window.tries).isEqualTo(1);
        assertThat(window.ended).isEqualTo(1);
    }

    private void runAll() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }

    private static SseEmitter.SseEventBuilder event(String comment) {
        return SseEmitter.event().comment(comment);
    }

    /** A window that notes what it was sent. */
    private static final class Window extends SseEmitter {

        private final List<String> shown = new ArrayList<>();
        private boolean gone;
        private int tries;
        private int ended;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            tries++;
            if (gone) {
                throw new IOException("gone");
            }
            event.build()
                    .forEach(part ->
                            shown.add(part.getData().toString().replace(":", "").strip()));
        }

        @Override
        public void complete() {
            ended++;
        }
    }
}
