package org.trustcoach.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown where no controller and no file answers: a page to a browser, the sentence alone to a program. */
@RestController
@RequestMapping("/error")
final class Errors {

    private static final Resource LOST = new ClassPathResource("static/error/404.html");

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page(HttpServletRequest request) throws IOException {
        HttpStatus status = status(request);
        return status == HttpStatus.NOT_FOUND
                ? ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(LOST.getContentAsByteArray())
                : ResponseEntity.status(status)
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(words(status).getBytes(StandardCharsets.UTF_8));
    }

    @RequestMapping
    ResponseEntity<Refusals.Sentence> sentence(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status).body(new Refusals.Sentence(words(status)));
    }

    private static String words(HttpStatus status) {
        return status == HttpStatus.NOT_FOUND ? "There is nothing at this address." : status.getReasonPhrase() + ".";
    }

    /** The status of the request that failed; none if somebody opens this address itself. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }
}
