package org.trustcoach.coach.promise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Commitment;

/** Gives an open promise other words: rename 3 to Send the revised draft. The number is the one in the list of all open promises. */
final class Rewording {

    private static final Pattern SAID =
            Pattern.compile("(?i)^\\s*(?:please )?(?:rename|reword) (?:promise |number |no\\.? ?|#)?(\\d{1,3})\\s*"
                    + "(?:\\bto\\b|\\binto\\b|\\bas\\b|:|->)\\s*[\"'“”‘’]?(.{1,200}?)[\"'“”‘’.]?\\s*$");

    private final Lines lines;
    private final Cards cards;

    Rewording(Lines lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
    }

    /** Rewords a promise; false if the message is anything else. */
    boolean hear(Desk desk, String text) {
        Matcher said = SAID.matcher(text);
        List<Commitment> open = desk.session().ledger().open();
        if (open.isEmpty() || !said.matches() || said.group(2).isBlank()) {
            return false;
        }
        int number = Integer.parseInt(said.group(1));
        if (number < 1 || number > open.size()) {
            desk.say(lines.say(LineKey.NO_SUCH_PROMISE, "number", said.group(1)));
        } else {
            Commitment reworded = open.get(number - 1).what(said.group(2).strip());
            desk.keep(reworded);
            desk.show(cards.of(desk, reworded, LineKey.REWORDED));
        }
        return true;
    }
}
