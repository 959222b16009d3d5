package org.trustcoach.web;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.turn.LanesClosed;
import org.trustcoach.turn.LanesFull;

/** Turns what went wrong into {@code {"message": "a sentence for the person"}}. A 503 means: send the same again soon. */
@RestControllerAdvice(basePackageClasses = Refusals.class)
final class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    /** The body of every refusal. */
    record Sentence(String message) {}

    @ExceptionHandler
    ResponseEntity<Sentence> refused(Refused refused) {
        return answer(refused.status(), String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Sentence> unreadable(HttpMessageNotReadableException unreadable) {
        return answer(HttpStatus.BAD_REQUEST, "This isn't the JSON that belongs here.");
    }

    @ExceptionHandler
    ResponseEntity<Sentence> full(LanesFull full) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "There is a lot going on right now. One moment, please.");
    }

    @ExceptionHandler
    ResponseEntity<Sentence> closed(LanesClosed closed) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "The coach is just being restarted. One moment, please.");
    }

    @ExceptionHandler
    ResponseEntity<Sentence> away(StoreUnavailable away) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "The coach can't reach its notes right now. One moment, please.");
    }

    @ExceptionHandler
    ResponseEntity<Sentence> late(TimeoutException late) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "The coach needs longer than usual. One moment, please.");
    }

    /** The page was closed while it was being written to: nobody is left to tell. */
    @ExceptionHandler
    void gone(IOException gone) {}

    /** A mistake in the program. Its message may hold words of the person, so only its kind and place are logged. */
    @ExceptionHandler
    ResponseEntity<Sentence> broken(Exception mistake) {
        log.error(
                "a request to the page failed with {} at {}", mistake.getClass().getName(), place(mistake));
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here, not with you. Please try again.");
    }

    private static String place(Exception mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }

    private static ResponseEntity<Sentence> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Sentence(message));
    }
}
