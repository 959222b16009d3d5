package org.trustcoach.coach.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** Buttons, with all that may be typed for each made comparable once. Immutable. */
public final class Buttons {

    public static final Buttons NONE = new Buttons(List.of(), List.of());

    private final List<Offer> offers;
    private final List<List<String>> names;

    private Buttons(List<Offer> offers, List<List<String>> names) {
        this.offers = offers;
        this.names = names;
    }

    public static Buttons of(List<Offer> offers) {
        List<List<String>> names = new ArrayList<>(offers.size());
        for (Offer offer : offers) {
            List<String> own = new ArrayList<>(1 + offer.also().size());
            own.add(Words.normalise(offer.label()));
            offer.also().forEach(other -> own.add(Words.normalise(other)));
            names.add(own);
        }
        return new Buttons(offers, names);
    }

    /** Those of cards about promises only. */
    public Buttons ofCards() {
        return of(Move.Kind.PROMISE);
    }

    /** The answers to the question of a dialog only. */
    Buttons ofDialog() {
        return of(Move.Kind.PICK);
    }

    private Buttons of(Move.Kind kind) {
        List<Offer> some = new ArrayList<>();
        List<List<String>> their = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (offers.get(i).move().kind() == kind) {
                some.add(offers.get(i));
                their.add(names.get(i));
            }
        }
        return new Buttons(some, their);
    }

    public List<Offer> offers() {
        return offers;
    }

    /** Those with a name, in lower case and without punctuation, that passes. */
    List<Offer> those(Predicate<String> test) {
        List<Offer> found = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            if (has(names.get(i), test)) {
                found.add(offers.get(i));
            }
        }
        return found;
    }

    private static boolean has(List<String> names, Predicate<String> test) {
        for (String name : names) {
            if (test.test(name)) {
                return true;
            }
        }
        return false;
    }
}
