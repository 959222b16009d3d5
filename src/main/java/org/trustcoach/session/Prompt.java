package org.trustcoach.session;

import java.util.List;
import java.util.Optional;

/**
 * The answers that are on offer now. Those of earlier prompts are old.
 *
 * @param number counts the prompts of a chat, from 1
 * @param offers in the order of their buttons
 */
public record Prompt(int number, List<Offer> offers) {

    public Prompt {
        offers = List.copyOf(offers);
    }

    /** The button id of the offer at this index. */
    public String button(int index) {
        return number + "." + index;
    }

    /** The offer with this button id; empty if the button belongs to another prompt, or to none at all. */
    public Optional<Offer> offer(String button) {
        for (int i = 0; i < offers.size(); i++) {
            if (button(i).equals(button)) {
                return Optional.of(offers.get(i));
            }
        }
        return Optional.empty();
    }
}
