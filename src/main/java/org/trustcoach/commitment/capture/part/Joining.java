package org.trustcoach.commitment.capture.part;

import java.util.ArrayList;
import java.util.List;

/** Tells which parts that an “and” divides belong together. */
final class Joining {

    private Joining() {}

    static List<Part> joined(List<Part> parts, List<Integer> joins) {
        List<Part> out = new ArrayList<>();
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            Part last = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean empty = part.who < 0 && part.words.isEmpty();
            if (last == null) {
                out.add(part);
            } else if (empty || part.nameless() || last.nameless() && !part.words.isEmpty()) {
                last.take(part, joins.get(k - 1));
            } else {
                out.add(part);
            }
        }
        share(out);
        return out;
    }

    /** “Anna and Tom the draft”: both get it. One time may stand for all. */
    private static void share(List<Part> parts) {
        for (int k = parts.size() - 2; k >= 0; k--) {
            Part part = parts.get(k);
            Part next = parts.get(k + 1);
            if (part.onlyNamed()) {
                part.words.addAll(next.words);
            }
            if (part.times.isEmpty()) {
                part.times.addAll(next.times);
            }
        }
        for (int k = 1; k < parts.size(); k++) {
            Part part = parts.get(k);
            Part last = parts.get(k - 1);
            if (part.onlyNamed()) {
                part.words.addAll(last.words);
            }
            if (part.times.isEmpty()) {
                part.times.addAll(last.times);
            }
        }
    }
}
