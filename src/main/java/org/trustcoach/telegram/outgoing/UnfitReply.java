package org.trustcoach.telegram.outgoing;

/** A reply that breaks a rule of Telegram's, found before anything was sent. */
final class UnfitReply extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param rule which one, without any word of the reply */
    UnfitReply(String rule) {
        super(rule);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }
}
