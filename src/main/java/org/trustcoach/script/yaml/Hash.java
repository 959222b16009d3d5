package org.trustcoach.script.yaml;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Fingerprints of texts. */
public final class Hash {

    private Hash() {}

    /** The same for the same scripts with the same paths: 64 hexadecimal digits. */
    public static String of(List<ScriptText> scripts) {
        StringBuilder all = new StringBuilder();
        scripts.forEach(script ->
                all.append(script.path()).append('\0').append(script.hash()).append('\0'));
        return of(all.toString());
    }

    /** SHA-256 in 64 hexadecimal digits. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
