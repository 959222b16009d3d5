package org.trustcoach.dialog.language;

/** A text or a condition of a script that can't be read. */
public final class MalformedText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    /**
     * @param offset where in the text, from 0
     * @param message what is wrong, for the script's author
     */
    public MalformedText(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text, from 0. */
    public int offset() {
        return offset;
    }
}
