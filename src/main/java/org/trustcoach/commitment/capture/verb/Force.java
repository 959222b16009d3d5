package org.trustcoach.commitment.capture.verb;

/** How a verb is said. */
public enum Force {
    /** will, shall, going to, about to. */
    PROMISE,
    /** must, have to, need to, supposed to. */
    DUTY,
    /** A bare verb at the start: call Anna. */
    ORDER,
    /** let me call. */
    LET,
    /** am sending. */
    PLANNED,
    /** can, be able to, happy to. */
    ABLE,
    /** would, could: a promise when reported, a condition otherwise. */
    WOULD,
    /** might, may, should. */
    HEDGE,
    /** send, sends. */
    PRESENT,
    /** sent, was sending, had to. */
    PAST,
    /** have sent. */
    PERFECT,
    /** to send. */
    BARE
}
