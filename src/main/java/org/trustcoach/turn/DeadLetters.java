package org.trustcoach.turn;

/** Updates that can't be handled, kept without their text so that they block nobody and can still be counted. */
public interface DeadLetters {

    /**
     * Puts an update aside.
     *
     * @param updateId its id
     * @param reason what is wrong with it, without any word that a person wrote
     */
    void putAside(String updateId, String reason);
}
