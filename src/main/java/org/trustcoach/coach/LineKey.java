package org.trustcoach.coach;

import java.util.List;
import java.util.Locale;

/** The coach's own sentences, written in {@code dialogs/lines.yaml}, with the slots that each may use. */
public enum LineKey {
    START,
    HELP,
    CANCELLED("title"),
    NOTHING_TO_CANCEL,
    PRIVACY,
    TEXT_ONLY,
    ONE_MOMENT,
    UNKNOWN_COMMAND("command"),
    DID_YOU_MEAN,
    NOT_UNDERSTOOD,
    MENU,
    SOMETHING_ELSE,
    LEFT_ALONE,
    ENOUGH,
    BACK_TO("title"),
    OLD_BUTTON,
    OLD_EDIT,
    SCRIPT_RESTARTED("title"),
    SCRIPT_GONE,
    DO_THIS,
    SAY_THIS,
    WHY_THIS("concept"),
    IDEA("name", "idea"),
    SETTINGS("zone", "language"),
    WHICH_ZONE,
    UNKNOWN_ZONE,
    ZONE_SET("zone", "time"),
    FORGET,
    FORGOTTEN,
    KEPT,
    EXPORT,
    WENT_WRONG,
    STORE_AWAY,
    DISTRESS_EXHAUSTION("help"),
    DISTRESS_SELF_HARM("help"),
    DISTRESS_HARASSMENT("help"),
    DISTRESS_VIOLENCE("help"),
    DISTRESS_EMERGENCY("help"),
    WORK_OR_DISTRESS,
    OTHER_LANGUAGE("language"),
    NOD,
    WHY_DISTRESS,
    WHY_DISTRESS_ASKED,
    WHY_LANGUAGE,
    WHY_NOD,
    WHY_NOTHING,
    WHY_SURE("intent", "confidence", "runner", "lead"),
    WHY_ASKED("intent", "confidence", "runner", "lead"),
    WHY_NONE("intent", "confidence"),
    WHY_ANSWER,
    WHY_BUTTON,
    WHY_PLACE("title", "dialog", "node", "step"),
    BUTTON_COPY,
    BUTTON_ANOTHER_WAY,
    BUTTON_IDEA,
    BUTTON_ENOUGH,
    BUTTON_SOMETHING_ELSE,
    BUTTON_RESUME,
    BUTTON_LEAVE,
    BUTTON_NOT_WELL,
    BUTTON_WORK,
    BUTTON_ZONE,
    BUTTON_ERASE,
    BUTTON_KEEP;

    private final List<String> slots;

    LineKey(String... slots) {
        this.slots = List.of(slots);
    }

    /** The key in the file: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slots that the sentence may use. */
    public List<String> slots() {
        return slots;
    }
}
