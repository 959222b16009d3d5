package org.trustcoach.telegram.incoming;

import org.trustcoach.chat.Update;

/** What an update of Telegram's means for the coach. */
public sealed interface Arrival {

    /** For the coach. */
    record Meant(Update update) implements Arrival {}

    /** From somebody who isn't allowed, in this private chat. */
    record FromStranger(long chat) implements Arrival {}

    /** Of no interest: a group, a channel, a change of membership. */
    record Ignored() implements Arrival {}

    /** Can't be understood at all; the reason holds no word of a person. */
    record Poison(String reason) implements Arrival {}
}
