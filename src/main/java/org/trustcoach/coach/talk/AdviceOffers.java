package org.trustcoach.coach.talk;

import java.util.List;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** The next steps under an advice, with the typed words that mean the same. */
public final class AdviceOffers {

    /** The target of a move that shows the first way once more. */
    public static final String FIRST = "first";

    private AdviceOffers() {}

    static Offer anotherWay(Lines lines) {
        List<String> also = List.of(
                "another", "another one", "other way", "next", "more", "different way", "anything else", "one more");
        return new Offer(lines.label(LineKey.BUTTON_ANOTHER_WAY), also, Move.of(Move.Kind.ANOTHER_WAY));
    }

    /** Behind the last way, the first one again. */
    static Offer firstWay(Lines lines) {
        List<String> also = List.of("again", "the first one", "the first one again", "from the start", "once more");
        return new Offer(lines.label(LineKey.BUTTON_FIRST_WAY), also, new Move(Move.Kind.ANOTHER_WAY, FIRST));
    }

    static Offer idea(Lines lines, String concept) {
        List<String> also = List.of("why", "but why", "how so", "explain", "tell me why");
        return new Offer(lines.label(LineKey.BUTTON_IDEA), also, new Move(Move.Kind.IDEA, concept));
    }

    static Offer enough(Lines lines) {
        List<String> also = List.of(
                "thanks",
                "thank you",
                "thx",
                "ok",
                "okay",
                "great",
                "good",
                "perfect",
                "cool",
                "got it",
                "that helped");
        return new Offer(lines.label(LineKey.BUTTON_ENOUGH), also, Move.of(Move.Kind.ENOUGH));
    }

    /** The button of whoever wants something else. */
    public static Offer somethingElse(Lines lines) {
        List<String> also = List.of(
                "neither", "none", "none of these", "none of them", "no", "not that", "other", "something different");
        return new Offer(lines.label(LineKey.BUTTON_SOMETHING_ELSE), also, Move.of(Move.Kind.SOMETHING_ELSE));
    }
}
