package org.trustcoach.telegram;

import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** The faults that wait for their method to be called. Thread-safe. */
final class Faults {

    private final Map<String, Deque<Fault>> once = new ConcurrentHashMap<>();
    private final Map<String, Fault> always = new ConcurrentHashMap<>();

    void once(String method, Fault fault) {
        once.computeIfAbsent(key(method), name -> new ConcurrentLinkedDeque<>()).add(fault);
    }

    void always(String method, Fault fault) {
        always.put(key(method), fault);
    }

    void heal() {
        once.clear();
        always.clear();
    }

    @Nullable
    Fault next(String method) {
        Deque<Fault> waiting = once.get(key(method));
        Fault next = waiting == null ? null : waiting.poll();
        return next == null ? always.get(key(method)) : next;
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
