package org.trustcoach.telegram;

/**
 * A command that Telegram offers beside the text field.
 *
 * @param name without the slash: 1 to 32 lower-case letters, digits and underscores
 * @param description what it does, 1 to 256 characters
 */
public record Command(String name, String description) {}
