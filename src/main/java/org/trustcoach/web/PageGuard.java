package org.trustcoach.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Turns away every request that doesn't come from the page itself, and tells the browser to load nothing from elsewhere.
 * Must run before every other filter. A foreign {@code Host} is how a web site reaches a local server under the site's own
 * name (DNS rebinding); a foreign {@code Origin} is another site that posts in the person's name.
 */
public final class PageGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; " + "form-action 'none'; frame-ancestors 'none'";

    /** The largest body, in bytes: the longest text with every character escaped, and some room. */
    static final int MAX_BODY = 64 * 1024;

    private final Set<String> hosts;
    private final Set<String> otherPaths;

    /**
     * A guard for the page on this machine.
     *
     * @param hosts further host names, without port, under which the page may be opened
     * @param otherPaths exact paths on this server that aren't the page's and guard themselves, such as a webhook
     */
    public PageGuard(Collection<String> hosts, Collection<String> otherPaths) {
        this.hosts = Stream.concat(LOCAL.stream(), hosts.stream())
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.otherPaths = Set.copyOf(otherPaths);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (otherPaths.contains(path(request))) {
            chain.doFilter(request, response);
            return;
        }
        addHeaders(response);
        Refused refused = refusal(request);
        if (refused == null) {
            chain.doFilter(request, response);
        } else {
            refuse(response, refused);
        }
    }

    /** The path within the application, decoded and without any dots that lead elsewhere. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static void addHeaders(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // the files are small, and their dates are the same in every build, so a browser couldn't tell a new version
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private @Nullable Refused refusal(HttpServletRequest request) {
        if (!isOurs(request.getHeader(HttpHeaders.HOST))) {
            return new Refused(HttpStatus.FORBIDDEN, "This server doesn't answer under that host name.");
        }
        boolean reads = Set.of("GET", "HEAD").contains(request.getMethod());
        return reads ? null : writeRefusal(request);
    }

    private static @Nullable Refused writeRefusal(HttpServletRequest request) {
        if (isForeign(request)) {
            return new Refused(HttpStatus.FORBIDDEN, "Another site may not speak for you here.");
        }
        if (!isJson(request.getContentType())) {
            return new Refused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Only application/json is taken here.");
        }
        if (request.getContentLengthLong() < 0) {
            return new Refused(HttpStatus.LENGTH_REQUIRED, "The length of the body must be given.");
        }
        return request.getContentLengthLong() <= MAX_BODY
                ? null
                : new Refused(HttpStatus.CONTENT_TOO_LARGE, "That is too long for one message.");
    }

    private boolean isOurs(@Nullable String host) {
        return host != null && hosts.contains(name(host));
    }

    /** Whether the page was asked for under a name that every machine has for itself. */
    static boolean isLocal(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null && LOCAL.contains(name(host));
    }

    private static String name(String host) {
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

    /** Programs other than browsers send no origin; a browser always sends it with a POST. */
    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        return origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                && !origin.equalsIgnoreCase("https://" + host);
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    private static void refuse(HttpServletResponse response, Refused refused) throws IOException {
        response.setStatus(refused.status().value());
        response.setContentType("application/json");
        // our own sentences, which hold nothing that JSON would have to escape
        response.getWriter().write("{\"message\":\"" + refused.getMessage() + "\"}");
    }
}
