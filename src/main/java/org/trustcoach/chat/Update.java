package org.trustcoach.chat;

/**
 * One thing that arrived from a channel, with the id by which a repetition is recognised.
 *
 * @param id unique among all updates of the channel for at least 48 hours; starts with the channel's name
 * @param chat where it happened
 * @param incoming what happened
 */
public record Update(String id, ChatId chat, Incoming incoming) {}
