package org.trustcoach.coach.side;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.match.EditDistance;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Talk;
import org.trustcoach.session.ZoneChoice;

/** The question for the time zone, beside the talk: what answers it, and when it is left. */
public final class ZoneQuestion {

    /** So many words at most name a place; more of them are about something else. */
    private static final int MOST_WORDS = 4;

    /** A slip in a shorter word makes just another word. */
    private static final int LEAST_LETTERS = 5;

    /** The number of a prompt to which no button belongs: the places of its offers are not those of the buttons that were sent. */
    private static final int NOT_SHOWN = 0;

    private static final List<String> LEADS =
            List.of("im in ", "i am in ", "i live in ", "i work in ", "i am based in ", "im based in ", "we are in ");

    /** Words of small answers and sentences, which no city has in its name. */
    private static final Set<String> NO_PLACE = Set.of(
            "i", "he", "she", "it", "we", "you", "they", "is", "was", "are", "has", "have", "hasnt", "havent", "did",
            "didnt", "dont", "not", "no", "nope", "yes", "yep", "ok", "okay", "fine", "sure", "thanks", "thx", "what",
            "why", "how", "my");

    private ZoneQuestion() {}

    /** Whether a time zone is asked for. */
    public static boolean isOpen(Draft draft) {
        return Optional.ofNullable(draft.talk().prompt())
                .filter(Zones::areAsked)
                .isPresent();
    }

    /** Whether the settings are shown, with a button for the zone. */
    private static boolean isShown(Draft draft) {
        return Optional.ofNullable(draft.talk().prompt()).stream()
                .flatMap(prompt -> prompt.offers().stream())
                .anyMatch(offer -> offer.move().kind() == Move.Kind.ASK_ZONE);
    }

    /** Whether the zone was asked for and is still to be told, and nothing else is asked. */
    private static boolean isOwed(Draft draft) {
        return draft.settings().zoneChoice() == ZoneChoice.ASKED
                && draft.talk().asked() == null
                && draft.talk().position().top().isEmpty();
    }

    /** What an answer does; empty if no zone is asked for, was asked for or is shown to be changed, or these words don't answer it. */
    public static Optional<Move> answer(Draft draft, String text) {
        return Optional.of(text)
                .filter(words -> isOpen(draft) || isShown(draft) && mayBePlace(words) || isOwed(draft) && isCity(words))
                .flatMap(ZoneQuestion::zone)
                .map(zone -> new Move(Move.Kind.SET_ZONE, zone.getId()));
    }

    /**
     * Drops the question without a word when what isn't an answer to it can be no name of a place, or can be an answer to the
     * step that waits; a city with a slip in it is asked for again.
     */
    public static void leave(Draft draft, String text, Optional<Step.Waiting> waiting) {
        boolean dialog = waiting.filter(step -> !(step instanceof Step.Advise)).isPresent();
        if (isOpen(draft) && (!mayBePlace(text) || dialog && !isNearly(text))) {
            draft.talk(without(draft.talk()));
        }
    }

    /** The talk without the question for a time zone; what else can be answered by words stays on offer. */
    static Talk without(Talk talk) {
        Prompt prompt = talk.prompt();
        if (prompt == null) {
            return talk;
        }
        List<Offer> others = prompt.offers().stream()
                .filter(offer -> offer.move().kind() != Move.Kind.SET_ZONE)
                .toList();
        return talk.offering(others.isEmpty() ? null : new Prompt(NOT_SHOWN, others));
    }

    /** Whether a text is no longer than the name of a place. */
    private static boolean isShort(String typed) {
        return Words.normalise(typed).split(" ").length <= MOST_WORDS;
    }

    /** Whether a text may be meant as a place: it is no longer than one, and has no word that none of them has. */
    private static boolean mayBePlace(String typed) {
        List<String> words = List.of(Words.normalise(typed).split(" "));
        return isShort(typed) && (words.contains("know") || words.stream().noneMatch(NO_PLACE::contains));
    }

    /** Whether a text is nothing but the name of a city, or says that somebody is there. */
    private static boolean isCity(String typed) {
        String place = place(Words.normalise(typed));
        return isShort(place)
                && Zones.find(place)
                        .filter(zone ->
                                Words.normalise(Zones.city(zone.getId())).equals(place))
                        .isPresent();
    }

    /** What stands behind the words with which people tell where they are. */
    private static String place(String words) {
        return LEADS.stream()
                .filter(words::startsWith)
                .map(lead -> words.substring(lead.length()))
                .findFirst()
                .orElse(words);
    }

    /** Whether a text is the name of a city but for a slip. */
    private static boolean isNearly(String typed) {
        String words = Words.normalise(typed);
        return words.length() >= LEAST_LETTERS
                && ZoneId.getAvailableZoneIds().stream()
                        .anyMatch(id -> EditDistance.atMost(Words.normalise(Zones.city(id)), words, 1));
    }

    /** What answers the question for a zone: a few words with a city, or a sentence that begins with where somebody is. */
    private static Optional<ZoneId> zone(String text) {
        return isShort(place(Words.normalise(text))) ? Zones.find(text) : Optional.empty();
    }
}
