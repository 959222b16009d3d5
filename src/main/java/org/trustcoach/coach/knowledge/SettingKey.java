package org.trustcoach.coach.knowledge;

import java.util.List;

/** The coach's own sentences about settings that are typed, written in {@code dialogs/lines.yaml} too. */
public enum SettingKey implements SentenceKey {
    SETTING_HINT,
    SETTING_NOTED,
    SETTING_WRONG("said", "example"),
    SETTING_UNKNOWN,
    EXAMPLE_HOURS,
    EXAMPLE_DAYS,
    EXAMPLE_QUIET,
    EXAMPLE_DATES,
    EXAMPLE_REMINDERS;

    private final List<String> slots;

    SettingKey(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
