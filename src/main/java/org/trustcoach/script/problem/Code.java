package org.trustcoach.script.problem;

import java.util.Locale;

/**
 * The kinds of mistakes. A number never changes its meaning and is never used again; {@code docs/script-problems.md} has an
 * entry for each.
 */
public enum Code {
    UNREADABLE_FILE(1, Severity.ERROR),
    NOT_UTF8(2, Severity.ERROR),
    FILE_TOO_LARGE(3, Severity.ERROR),
    BYTE_ORDER_MARK(4, Severity.WARNING),
    TAB_INDENT(5, Severity.ERROR),
    NOT_YAML(6, Severity.ERROR),
    DUPLICATE_KEY(7, Severity.ERROR),
    ANCHOR(8, Severity.ERROR),
    TAG(9, Severity.ERROR),
    SEVERAL_DOCUMENTS(10, Severity.ERROR),
    TOO_DEEP(11, Severity.ERROR),
    UNKNOWN_NODE(12, Severity.ERROR),
    UNKNOWN_DIALOG(13, Severity.ERROR),
    UNKNOWN_CONCEPT(14, Severity.ERROR),
    UNKNOWN_INTENT(15, Severity.ERROR),
    UNKNOWN_MEANING(16, Severity.ERROR),
    UNKNOWN_KEY(17, Severity.ERROR),
    MISSING_KEY(18, Severity.ERROR),
    WRONG_SHAPE(19, Severity.ERROR),
    BAD_ID(20, Severity.ERROR),
    UNKNOWN_STEP(21, Severity.ERROR),
    UNKNOWN_AREA(22, Severity.ERROR),
    NOT_READ(23, Severity.WARNING),
    DUPLICATE_DIALOG(24, Severity.ERROR),
    DUPLICATE_NODE(25, Severity.ERROR),
    DUPLICATE_LINE(26, Severity.ERROR),
    DUPLICATE_OPTION(27, Severity.ERROR),
    DUPLICATE_WAY(28, Severity.ERROR),
    DUPLICATE_STEP(29, Severity.ERROR),
    DUPLICATE_CONCEPT(30, Severity.ERROR),
    DUPLICATE_INTENT(31, Severity.ERROR),
    INTENT_CLAIMED_TWICE(32, Severity.ERROR),
    INTENT_WITHOUT_DIALOG(33, Severity.ERROR),
    UNREACHABLE_NODE(34, Severity.WARNING),
    NODE_WITHOUT_END(35, Severity.ERROR),
    UNREACHABLE_STEP(36, Severity.WARNING),
    ENDLESS_LOOP(37, Severity.ERROR),
    ENDLESS_CALL(38, Severity.ERROR),
    SLOT_NOT_SET(39, Severity.ERROR),
    SLOT_NEVER_SET(40, Severity.ERROR),
    UNREACHABLE_DIALOG(41, Severity.WARNING),
    BAD_TEXT(42, Severity.ERROR),
    BAD_CONDITION(43, Severity.ERROR),
    BAD_EXPECTATION(44, Severity.ERROR),
    BAD_PATTERN(45, Severity.ERROR),
    OPTION_COUNT(46, Severity.ERROR),
    WAY_COUNT(47, Severity.ERROR),
    MOVE_COUNT(48, Severity.ERROR),
    LABEL_TOO_LONG(49, Severity.ERROR),
    PHRASE_TOO_LONG(50, Severity.ERROR),
    TEXT_TOO_LONG(51, Severity.ERROR),
    EMPTY_TEXT(52, Severity.ERROR),
    AMBIGUOUS_ANSWER(53, Severity.ERROR),
    LONE_VARIANT(54, Severity.NOTE),
    TEXT_AND_VARIANTS(55, Severity.ERROR),
    REPEATED_PHRASE(56, Severity.ERROR),
    CONTRADICTING_NEAR_MISS(57, Severity.ERROR),
    CONCEPT_WITHOUT_ADVICE(58, Severity.NOTE),
    MISSING_LINE(59, Severity.ERROR),
    UNKNOWN_LINE(60, Severity.WARNING),
    UNKNOWN_LINE_SLOT(61, Severity.ERROR),
    NO_DIALOGS(62, Severity.ERROR),
    TITLE_STYLE(63, Severity.NOTE),
    TOO_MANY(64, Severity.ERROR),
    UNKNOWN_OPTION(65, Severity.ERROR),
    NO_WAY_OUT(66, Severity.WARNING),
    LONG_MESSAGE(67, Severity.WARNING),
    SIMILAR_PHRASES(68, Severity.WARNING),
    FEW_PHRASES(69, Severity.WARNING),
    NO_NEAR_MISS(70, Severity.WARNING),
    LEFT_TO_DO(71, Severity.WARNING),
    UNSHOWN_MARKUP(72, Severity.WARNING),
    WORDS_TOO_LONG(73, Severity.ERROR),
    UNKNOWN_KIND(74, Severity.ERROR),
    UNKNOWN_CHECK(75, Severity.ERROR),
    UNKNOWN_STAGE(76, Severity.ERROR),
    MARK_NOT_IN_REPLY(77, Severity.ERROR),
    MARK_AND_TRAP(78, Severity.ERROR),
    DUPLICATE_ROW(79, Severity.ERROR),
    MISSING_CRITERION(80, Severity.ERROR),
    DUPLICATE_CRITERION(81, Severity.ERROR),
    BAD_NUMBER(82, Severity.ERROR),
    UNKNOWN_PERSONA(83, Severity.ERROR),
    UNKNOWN_TURN(84, Severity.ERROR),
    DUPLICATE_SCENARIO(85, Severity.ERROR),
    DUPLICATE_PERSONA(86, Severity.ERROR),
    DUPLICATE_TURN(87, Severity.ERROR),
    ANSWER_ORDER(88, Severity.ERROR),
    TURNS_IN_A_CIRCLE(89, Severity.ERROR),
    UNREACHED_TURN(90, Severity.WARNING),
    WAY_LENGTH(91, Severity.ERROR),
    MISSING_RESULT(92, Severity.ERROR);

    private final int number;
    private final Severity severity;

    Code(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** As it is printed: {@code D012}. */
    public String label() {
        return String.format(Locale.ROOT, "D%03d", number);
    }
}
