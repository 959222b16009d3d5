package org.trustcoach.coach.promise;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.commitment.Evidence;

/** How promises were kept, in a line. */
final class Tally {

    private final Lines lines;

    Tally(Lines lines) {
        this.lines = lines;
    }

    /** Such as “3 kept · 1 renegotiated”; empty for nothing. */
    RichText of(Evidence evidence) {
        List<RichText> parts = new ArrayList<>();
        add(parts, LineKey.COUNT_KEPT, evidence.kept());
        add(parts, LineKey.COUNT_LATE, evidence.keptLate());
        add(parts, LineKey.COUNT_RENEGOTIATED, evidence.renegotiated());
        add(parts, LineKey.COUNT_BROKEN, evidence.broken());
        return RichText.join(parts, " · ");
    }

    private void add(List<RichText> parts, LineKey line, int number) {
        if (number > 0) {
            parts.add(lines.say(line, "number", String.valueOf(number)));
        }
    }
}
