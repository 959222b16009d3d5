package org.trustcoach.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is looked for in a reply; each is shown or not shown, and “not shown” is never a fault. */
public enum Check {
    /** A question that invites the client to speak freely. */
    OPEN_QUESTION,
    /** A question that is answered with yes, no, a number, a date or one of two things. */
    CLOSED_QUESTION,
    /** Three or more questions in one reply that gives nothing between them. */
    INTERROGATION,
    /** The substance of what this client said, given back. */
    PARAPHRASE,
    /** The client's feeling, named or guessed. */
    NAMES_FEELING,
    /** Pity, a silver lining or a stock apology. */
    SYMPATHY_NOT_EMPATHY,
    /** Thanks, or an acknowledgement of what the client said or did. */
    THANKS_OR_ACKNOWLEDGE,
    /** An acknowledgement that is taken back, or the client being cut off. */
    INTERRUPTS_OR_BUT,
    /** Advice before anything of the client's trouble was taken up. */
    ADVICE_TOO_EARLY,
    /** An order under pressure. */
    PUSHY_COMMAND,
    /** A clause about the rep or the firm where the client's matter was at stake. */
    SELF_FOCUS,
    /** A clause about the client's aims, people or gain. */
    CLIENT_FOCUS,
    /** Something human, shared or remembered. */
    SMALL_TALK_COMMON_GROUND,
    /** A definite act at a definite time. */
    SPECIFIC_PROMISE,
    /** A promise without a definite act or time. */
    VAGUE_PROMISE,
    /** A promise of what nobody controls, or without limit. */
    OVERPROMISE,
    /** More than anybody could prove. */
    EXAGGERATION,
    /** Flattery, or a stock superlative. */
    INSINCERE_SUPERLATIVE,
    /** Words of the trade that this client may not share. */
    JARGON,
    /** Fault put on the client, a colleague or a third party. */
    BLAME;

    /** The name in files: lower case with underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The check of this name in files. */
    public static Optional<Check> of(String id) {
        return Stream.of(values()).filter(check -> check.id().equals(id)).findFirst();
    }
}
