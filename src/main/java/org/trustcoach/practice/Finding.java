package org.trustcoach.practice;

/**
 * Something that a check found in a reply.
 *
 * @param span where it stands in the reply
 * @param quote the words that stand there
 */
public record Finding(Check check, Span span, String quote, Tier tier) {

    /** A finding in this reply. */
    public static Finding in(String reply, Check check, Span span, Tier tier) {
        return new Finding(check, span, span.of(reply), tier);
    }
}
