package org.trustcoach.web;

import org.springframework.http.HttpStatus;

/** A request that can't be answered as it is; the message is a sentence for the person. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refused(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
