package org.trustcoach.coach.promise.card;

import java.util.List;
import java.util.stream.Collectors;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.commitment.Occasion;

/** The occasions of reminders in words, and as buttons that set or clear them. */
public final class LeadWords {

    private static final String ON = "+";
    private static final String OFF = "-";

    private final Lines lines;

    public LeadWords(Lines lines) {
        this.lines = lines;
    }

    public String label(Occasion occasion) {
        return lines.label(
                switch (occasion) {
                    case MORNING_BEFORE -> LineKey.LEAD_MORNING;
                    case HOUR_BEFORE -> LineKey.LEAD_HOUR;
                    case AT_TIME -> LineKey.LEAD_AT_TIME;
                    default -> LineKey.LEAD_OVERDUE;
                });
    }

    /** All of them in a line, or a word for none. */
    public String list(List<Occasion> occasions) {
        return occasions.isEmpty()
                ? lines.label(LineKey.NONE_OF_THEM)
                : occasions.stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** How a button shows what it sets. */
    public static String ticked(boolean on, String label) {
        return (on ? "✓ " : "– ") + label;
    }

    /** What a button says that turns something over; told twice it does nothing more. */
    public static String turned(boolean on, String what) {
        return what + (on ? OFF : ON);
    }

    /** Whether a button sets something. */
    public static boolean isOn(String detail) {
        return detail.endsWith(ON);
    }

    /** What a button sets or clears. */
    public static String what(String detail) {
        return detail.substring(0, Math.max(0, detail.length() - 1));
    }
}
