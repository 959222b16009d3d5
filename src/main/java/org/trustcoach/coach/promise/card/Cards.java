package org.trustcoach.coach.promise.card;

import java.util.ArrayList;
import java.util.List;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Side;

/** The cards of commitments, and lists of them. */
public final class Cards {

    /** So many of a list have a button; to see the others there is the client's name. */
    private static final int BUTTONS = 8;

    /** So many lines a list has. */
    private static final int LISTED = 25;

    private final Lines lines;

    public Cards(Lines lines) {
        this.lines = lines;
    }

    /** A card with all that can be done with an open commitment. */
    public Card of(Desk desk, Commitment commitment, LineKey intro) {
        RichText promise = new PromiseWords(lines, desk).of(commitment);
        return Card.of(RichText.join(List.of(lines.say(intro), promise), "\n"), choices(commitment));
    }

    public RichText words(Desk desk, Commitment commitment) {
        return new PromiseWords(lines, desk).of(commitment);
    }

    public List<Choice> choices(Commitment commitment) {
        if (!commitment.isOpen()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        boolean mine = commitment.side() == Side.MINE;
        choices.add(choice(commitment, mine ? LineKey.BUTTON_DONE : LineKey.BUTTON_CAME, Verb.DONE, "done", "did it"));
        choices.add(choice(commitment, LineKey.BUTTON_SNOOZE, Verb.SNOOZE, "later", "snooze it"));
        if (mine) {
            choices.add(choice(commitment, LineKey.BUTTON_CANT, Verb.CANT, "cant", "i cant make it"));
        }
        choices.add(choice(commitment, LineKey.BUTTON_DROP, Verb.DROP, "drop it"));
        if (commitment.due() != null) {
            choices.add(choice(commitment, LineKey.BUTTON_MORE, Verb.MORE));
        }
        return choices;
    }

    private Choice choice(Commitment commitment, LineKey label, Verb verb, String... also) {
        return Choice.of(lines.label(label), Act.of(verb, commitment.id(), commitment.version()), also);
    }

    /** A numbered list below a header, with a button for each number that opens its card. */
    public Card list(Desk desk, RichText header, List<Commitment> commitments) {
        List<RichText> rows = new ArrayList<>(List.of(header));
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.min(LISTED, commitments.size()); i++) {
            Commitment commitment = commitments.get(i);
            rows.add(RichText.plain(i + 1 + ". ").plus(words(desk, commitment)));
            if (i < BUTTONS && commitment.isOpen()) {
                choices.add(Choice.of(
                        String.valueOf(i + 1), Act.of(Verb.CARD, commitment.id(), ""), names(commitments, commitment)));
            }
        }
        if (commitments.size() > LISTED) {
            rows.add(lines.say(LineKey.MORE_PROMISES, "number", String.valueOf(commitments.size() - LISTED)));
        }
        return Card.of(RichText.join(rows, "\n"), choices);
    }

    /** A list; one alone needs no number, and has the buttons of its card. */
    public Card listOrOne(Desk desk, RichText header, List<Commitment> commitments) {
        return commitments.size() == 1
                ? Card.of(
                        RichText.join(List.of(header, words(desk, commitments.get(0))), "\n"),
                        choices(commitments.get(0)))
                : list(desk, header, commitments);
    }

    /** What is typed for a yes; to “is it done?” what is done as well. */
    private static String[] yes(Act act) {
        return act.verb() == Verb.DONE
                ? new String[] {"yes", "y", "yes please", "ok", "done", "did it", "it is", "all done"}
                : new String[] {"yes", "y", "yes please", "ok"};
    }

    /** The name that means one alone of these. */
    private static String[] names(List<Commitment> all, Commitment one) {
        boolean alone = one.who() != null
                && all.stream().filter(other -> one.who().equals(other.who())).count() == 1;
        return alone ? new String[] {one.who()} : new String[0];
    }

    /** Which of these is meant; each button does this. */
    public Card which(Desk desk, RichText question, List<Commitment> candidates, Act act) {
        List<RichText> rows = new ArrayList<>(List.of(question));
        List<Choice> choices = new ArrayList<>();
        for (Commitment candidate : candidates) {
            Act own = new Act(act.verb(), candidate.id(), candidate.version(), act.detail());
            boolean only = candidates.size() == 1;
            String label = only ? lines.label(LineKey.BUTTON_YES) : String.valueOf(candidates.indexOf(candidate) + 1);
            choices.add(Choice.of(label, own, only ? yes(act) : names(candidates, candidate)));
            RichText number = RichText.plain(only ? "" : candidates.indexOf(candidate) + 1 + ". ");
            rows.add(number.plus(words(desk, candidate)));
        }
        choices.add(Choice.of(
                lines.label(LineKey.BUTTON_NO), Act.of(Verb.LEAVE, "", ""), "no", "n", "nope", "none", "none of them"));
        return Card.of(RichText.join(rows, "\n"), choices);
    }
}
