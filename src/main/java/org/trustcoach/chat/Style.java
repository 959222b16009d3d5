package org.trustcoach.chat;

/** How a stretch of text looks. Each channel shows it as well as it can. */
public enum Style {
    BOLD,
    ITALIC,
    UNDERLINE,
    /** A stretch set apart as a quotation; always whole lines. */
    QUOTE
}
