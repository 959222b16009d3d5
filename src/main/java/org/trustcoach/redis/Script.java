package org.trustcoach.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A Lua script.
 *
 * @param text its source
 * @param hash its SHA-1, by which the server knows it
 */
public record Script(String text, String hash) {

    /** The script of this source. */
    public static Script of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Script(text, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The script that ships under {@code redis/<name>.lua}. */
    public static Script shipped(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/redis/" + name + ".lua")) {
            return of(new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same script, allowed to run when memory is full: for scripts that only move or free things, on Redis 7 and later. */
    Script allowedWhenFull() {
        return of("#!lua flags=allow-oom\n" + text);
    }
}
