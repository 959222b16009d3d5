package org.trustcoach.coach.knowledge;

import java.util.List;

/** The coach's own sentences about practising, written in {@code dialogs/lines.yaml} too. */
public enum PracticeKey implements SentenceKey {
    WHICH_FIELD,
    WHICH_SITUATION("field"),
    NOTHING_TO_PRACTISE,
    HOW_TO_REHEARSE,
    MARK_STRENGTH("quote", "name", "factor", "who", "hears", "step", "question"),
    MARK_FADED("quote", "name", "factor", "who", "hears", "step", "question"),
    MARK_FIX("quote", "name", "factor", "who", "hears", "step", "question"),
    MARK_ASK("quote", "name", "factor", "who", "hears", "step", "question"),
    MARK_EXAMPLE("better"),
    MARK_REASON("name", "factor", "reason"),
    NOT_RATED,
    OWNED,
    LEGEND,
    ARROWS("c", "r", "i", "s"),
    NO_LINE("who"),
    SAY_IT("who"),
    ONCE_MORE,
    LAST_LINE("who"),
    REMINDER("who", "scene", "goal"),
    ROUND_OVER("who"),
    TRY_OR_GO_ON,
    WHICH_UNFAIR,
    UNFAIR_NOTED,
    RESULT_CLOSER("who"),
    RESULT_SAME("who"),
    RESULT_FURTHER("who"),
    FACTOR_C,
    FACTOR_R,
    FACTOR_I,
    FACTOR_S,
    FIELD_SMALL_TALK,
    FIELD_EMPATHY,
    FIELD_ACTIVE_LISTENING,
    FIELD_CREDIBILITY,
    FIELD_RELIABILITY,
    FIELD_INTIMACY,
    FIELD_SELF_ORIENTATION,
    TITLE_WORDINGS,
    WHICH_CLIENT_LINE,
    NOT_ONE_LINE,
    WHICH_WORDINGS,
    NOT_WORDINGS,
    NEXT_WORDING("letter"),
    ANOTHER_WORDING("letter"),
    WORDING("letter", "signs", "beginning"),
    WORDING_NOT_RATED,
    WORDING_REASON("letter", "sign", "quote", "name", "hears"),
    BEST_WORDING("letter"),
    CLOSE_CALL,
    CLOSE_CALL_BUT,
    BUTTON_PRACTISE,
    BUTTON_COMPARE,
    BUTTON_COMPARE_OTHERS,
    BUTTON_THATS_ALL,
    BUTTON_NO_LINE,
    BUTTON_OTHER_FIELDS,
    BUTTON_TRY_AGAIN,
    BUTTON_WHY,
    BUTTON_EXAMPLE,
    BUTTON_UNFAIR,
    BUTTON_GO_ON,
    BUTTON_FROM_THE_START,
    BUTTON_ANOTHER_SITUATION,
    DISTRESS_IN_REHEARSAL("help"),
    BUTTON_FOR_CLIENT,
    PROGRESS("number", "closer", "same", "further"),
    NO_PROGRESS,
    NEXT_TO_PRACTISE("name", "step");

    private final List<String> slots;

    PracticeKey(String... slots) {
        this.slots = List.of(slots);
    }

    @Override
    public List<String> slots() {
        return slots;
    }
}
