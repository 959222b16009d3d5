package org.trustcoach.chat;

/**
 * The address of one chat with one person: the channel's name, a colon, and the channel's own id, such as {@code telegram:4711}.
 *
 * @param value at most 120 characters; the channel is lower-case letters, the id letters, digits, {@code -} and {@code _}
 */
public record ChatId(String value) {

    private static final int MAX_LENGTH = 120;

    public ChatId {
        int colon = value.indexOf(':');
        boolean channelFits = colon > 0 && value.substring(0, colon).chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean idFits =
                colon < value.length() - 1 && value.substring(colon + 1).chars().allMatch(ChatId::isIdCharacter);
        if (!channelFits || !idFits || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a chat id looks like telegram:4711");
        }
    }

    /** The chat with the given id on the given channel. */
    public static ChatId of(String channel, String id) {
        return new ChatId(channel + ":" + id);
    }

    /** The channel's name, such as {@code telegram}. */
    public String channel() {
        return value.substring(0, value.indexOf(':'));
    }

    /** The channel's own id, such as {@code 4711}. */
    public String id() {
        return value.substring(value.indexOf(':') + 1);
    }

    private static boolean isIdCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return value;
    }
}
