package org.trustcoach.chat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A file that goes with a reply.
 *
 * @param name file name with ending, without a folder
 * @param mediaType such as {@code application/json}
 * @param content the text of the file; of a picture its bytes in Base64
 */
public record Attachment(String name, String mediaType, String content) {

    private static final String PNG = "image/png";
    private static final String JSON = "application/json";

    /** A picture as PNG. */
    public static Attachment picture(String name, byte[] png) {
        return new Attachment(name, PNG, Base64.getEncoder().encodeToString(png));
    }

    /** Whether it is a picture, to be shown rather than offered as a file. */
    public boolean isPicture() {
        return mediaType.equals(PNG);
    }

    /** Whether programs read it rather than people. */
    public boolean isForPrograms() {
        return mediaType.equals(JSON);
    }

    /** What stands in the file. */
    public byte[] bytes() {
        return isPicture() ? Base64.getDecoder().decode(content) : content.getBytes(StandardCharsets.UTF_8);
    }
}
