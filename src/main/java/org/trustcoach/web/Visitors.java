package org.trustcoach.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.trustcoach.chat.ChatId;

/**
 * Says whose request it is: a random id of 128 bits in a cookie that lives one year from the last visit. Whoever comes
 * without one, or with one that can't be ours, gets a new one. Sets the request attribute {@value #CHAT} under {@code /api/}.
 */
public final class Visitors extends HttpFilter {

    /** The request attribute with the {@link ChatId}. */
    static final String CHAT = "org.trustcoach.web.chat";

    static final String COOKIE = "trust-coach";

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    private static final Duration LIFE = Duration.ofDays(365);

    private final SecureRandom chance = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PageGuard.path(request).startsWith("/api/")) {
            Optional<String> known = known(request);
            if (known.isEmpty() && followsLink(request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            String id = known.orElseGet(this::newId);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(id, request.isSecure()));
            request.setAttribute(CHAT, ChatId.of(WebChannel.NAME, id));
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> known(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Stream.of(cookies))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> ID.matcher(value).matches())
                .findFirst();
    }

    /**
     * Whether a browser opens this address as a document. It keeps the cookie back when the link stands on another site, and
     * a new id in its answer would take the place of the old one, and with it the person's history.
     */
    private static boolean followsLink(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private String newId() {
        byte[] id = new byte[16];
        chance.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    private static String cookie(String id, boolean secure) {
        return ResponseCookie.from(COOKIE, id)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/")
                .maxAge(LIFE)
                .secure(secure)
                .build()
                .toString();
    }
}
