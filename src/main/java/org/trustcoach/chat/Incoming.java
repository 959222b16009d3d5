package org.trustcoach.chat;

import java.time.ZoneId;
import java.util.List;

/** What the coach hears in a chat: what a person did there, or that a time has come. */
public sealed interface Incoming {

    /**
     * A message typed by the person.
     *
     * @param messageId the channel's id of the message, by which a later {@link Edit} names it
     * @param text what was typed, well-formed UTF-16 (see {@link Texts#wellFormed}); may be empty for a message without text
     */
    record Message(String messageId, String text) implements Incoming {}

    /**
     * A correction of a message sent before.
     *
     * @param messageId the id that the message had
     * @param text its new text
     */
    record Edit(String messageId, String text) implements Incoming {}

    /**
     * A tap on a button.
     *
     * @param button the {@link Button.Tap#id() id} of the button; comes from outside, so it may be anything
     */
    record Tap(String button) implements Incoming {}

    /**
     * The time zone of the device on which the person writes, where a channel knows it.
     *
     * @param zone a zone of a place, or anything else that the device has for one
     */
    record DeviceZone(ZoneId zone) implements Incoming {}

    /**
     * The time has come to speak unasked. What is said is what the session's schedule has by now; hearing the same again says
     * nothing.
     *
     * @param reminders ids of the reminders that have come due
     */
    record Due(List<String> reminders) implements Incoming {

        public Due {
            reminders = List.copyOf(reminders);
        }
    }
}
