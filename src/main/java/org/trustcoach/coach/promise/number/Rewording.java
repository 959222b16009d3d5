package org.trustcoach.coach.promise.number;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Cards;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.Commitment;

/** Gives an open promise other words: rename 3 to Send the revised draft; of the one at hand, rename it to Send the draft. */
final class Rewording {

    private static final String ASKED = "(?i)^\\s*(?:please )?(?:rename|reword)";
    private static final String NUMBER = "(?:promise |number |no\\.? ?|#)?(\\d{1,3})";
    private static final Pattern SAID = Pattern.compile(ASKED + " (?:" + NUMBER + "|(?:it|this|that)(?: one)?)?\\s*"
            + "(?:\\bto\\b|\\binto\\b|\\bas\\b|:|->)\\s*[\"'“”‘’]?(.{1,200}?)[\"'“”‘’.]?\\s*$");
    private static final Pattern WORDLESS = Pattern.compile(ASKED + " " + NUMBER + "\\s*[.!?]*\\s*$");

    private final Lines lines;
    private final Cards cards;
    private final Numbers numbers;

    Rewording(Lines lines, Cards cards, Numbers numbers) {
        this.lines = lines;
        this.cards = cards;
        this.numbers = numbers;
    }

    /** Rewords a promise, or says how that is written; false if the message is anything else. */
    boolean hear(Desk desk, String text) {
        Matcher wordless = WORDLESS.matcher(text);
        if (wordless.matches()) {
            desk.say(lines.say(LineKey.HOW_TO_REWORD, "number", wordless.group(1)));
            return true;
        }
        Matcher said = SAID.matcher(text);
        if (!said.matches() || said.group(2).isBlank()) {
            return false;
        }
        String words = said.group(2).strip();
        if (said.group(1) != null) {
            numbers.find(desk, said.group(1)).ifPresent(one -> reword(desk, one, words));
            return true;
        }
        Optional<Commitment> atHand = new Seen(desk).alone();
        atHand.ifPresent(one -> reword(desk, one, words));
        return atHand.isPresent();
    }

    private void reword(Desk desk, Commitment commitment, String words) {
        Commitment reworded = commitment.what(words);
        desk.keep(reworded);
        desk.show(cards.of(desk, reworded, LineKey.REWORDED));
    }
}
