package org.trustcoach.coach.knowledge;

import java.util.List;

/** The coach's own sentences about what it understood and why, written in {@code dialogs/lines.yaml} too. */
public enum RouteKey implements SentenceKey {
    DID_YOU_MEAN,
    DID_YOU_MEAN_OTHERWISE,
    NOT_UNDERSTOOD,
    NOT_UNDERSTOOD_OTHERWISE,
    NOT_UNDERSTOOD_AGAIN("first", "second"),
    NOT_UNDERSTOOD_AGAIN_OTHERWISE("first", "second"),
    NOT_UNDERSTOOD_STILL("first", "second"),
    NOT_UNDERSTOOD_STILL_OTHERWISE("first", "second"),
    NOT_UNDERSTOOD_AT_ALL("first", "second"),
    NOT_UNDERSTOOD_AT_ALL_OTHERWISE("first", "second"),
    UNDECIDED,
    UNDECIDED_STILL("answer"),
    UNDECIDED_ALONE,
    HANGS_ON,
    NAME_NOTED("who"),
    GREETED,
    WHICH_ONE,
    WHICH_PROMISE,
    GOOD_NEWS,
    GOOD_NEWS_OTHERWISE,
    NO_REWRITING,
    WHY_NOTHING,
    WHY_SURE("intent", "confidence", "runner", "second"),
    WHY_SURE_ALONE("intent", "confidence"),
    WHY_ASKED("intent", "confidence", "runner", "second"),
    WHY_NONE("intent", "confidence"),
    WHY_NONE_NEAR,
    WHY_ANSWER,
    WHY_BUTTON,
    WHY_DISTRESS,
    WHY_DISTRESS_ASKED,
    WHY_LANGUAGE,
    WHY_NOD,
    WHY_PROMISE,
    WHY_PLACE("title", "dialog", "step");

    private final List<String> slots;

    RouteKey(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
