package org.trustcoach.chat;

/**
 * A text file that goes with a reply.
 *
 * @param name file name with ending, without a folder
 * @param mediaType such as {@code application/json}
 * @param content the text of the file
 */
public record Attachment(String name, String mediaType, String content) {}
