package org.trustcoach.coach.talk;

import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.dialog.Concept;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Way;
import org.trustcoach.dialog.language.Slots;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.dialog.run.Piece;

/** Puts what a dialog says into words. */
final class Wording {

    private final Lines lines;
    private final Dialogs dialogs;

    Wording(Lines lines, Dialogs dialogs) {
        this.lines = lines;
        this.dialogs = dialogs;
    }

    RichText of(Piece piece) {
        if (piece instanceof Piece.Said said) {
            return said.text();
        }
        if (piece instanceof Piece.Spoken spoken) {
            return spoken.text();
        }
        if (piece instanceof Piece.Restarted restarted) {
            return lines.say(LineKey.SCRIPT_RESTARTED, "title", restarted.title());
        }
        return piece instanceof Piece.Advice advice
                ? advice(advice.way(), advice.slots())
                : lines.say(LineKey.SCRIPT_GONE);
    }

    /** Do this, say this, why: always in this order and form. */
    private RichText advice(Way way, Slots slots) {
        RichText moves = lines.say(LineKey.DO_THIS);
        int number = 1;
        for (Template move : way.moves()) {
            moves = moves.plus("\n" + number++ + ". ").plus(move.fill(slots));
        }
        RichText phrase = lines.say(LineKey.SAY_THIS)
                .plus("\n")
                .plus(RichText.styled(way.phrase().fill(slots).text(), Style.QUOTE));
        RichText why = lines.say(LineKey.WHY_THIS, "concept", name(way.concept()))
                .plus("\n")
                .plus(way.why().fill(slots));
        return RichText.join(List.of(moves, phrase, why), "\n\n");
    }

    RichText idea(String concept) {
        return dialogs.concept(concept)
                .map(found -> lines.say(LineKey.IDEA, "name", capital(found.name()), "idea", found.idea()))
                .orElse(lines.say(LineKey.SCRIPT_GONE));
    }

    private String name(String concept) {
        return dialogs.concept(concept).map(Concept::name).orElse(concept);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
