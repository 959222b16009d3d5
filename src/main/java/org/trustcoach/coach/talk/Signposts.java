package org.trustcoach.coach.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Node;
import org.trustcoach.dialog.Option;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/**
 * Where the label of a button leads that is typed while the button isn't there: the labels of intents, of menus and of situations to
 * rehearse, in this order. Immutable and thread-safe.
 */
public final class Signposts {

    private static final int LONGEST = 80;
    private static final Pattern ARTICLE = Pattern.compile("^(?:an?|the) ");

    private final Map<String, Move> moves = new HashMap<>();

    /** @param situations the buttons of all that can be rehearsed */
    public Signposts(Knowledge knowledge, List<Offer> situations) {
        Dialogs dialogs = knowledge.dialogs();
        knowledge.interpreter().intents().stream()
                .filter(intent -> dialogs.opening(intent.id()).isPresent())
                .forEach(intent -> add(intent.label(), new Move(Move.Kind.OPEN, intent.id())));
        dialogs.all().stream().filter(Dialog::isBasic).forEach(this::addMenu);
        situations.forEach(offer -> add(offer.label(), offer.move()));
    }

    /** What a tap on the button with these words would do. */
    public Optional<Move> find(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(moves.get(plain(text)));
    }

    private void addMenu(Dialog menu) {
        for (Node node : menu.nodes()) {
            node.steps().stream()
                    .filter(Step.Choose.class::isInstance)
                    .map(Step.Choose.class::cast)
                    .forEach(choose -> choose.options().stream()
                            .filter(option -> leadsOn(menu, option))
                            .forEach(option -> add(
                                    option.label(),
                                    new Signpost(menu.id(), node.id(), choose.slot(), option.id()).move())));
        }
    }

    /** Whether it goes to another dialog or to another question, as the options of menus do. */
    static boolean leadsOn(Dialog menu, Option option) {
        return Optional.ofNullable(option.go())
                .flatMap(menu::node)
                .map(node -> node.steps().get(0))
                .filter(step ->
                        step instanceof Step.Call || step instanceof Step.Practise || step instanceof Step.Choose)
                .isPresent();
    }

    private void add(String label, Move move) {
        moves.putIfAbsent(plain(label), move);
    }

    private static String plain(String label) {
        return ARTICLE.matcher(Words.normalise(label)).replaceFirst("");
    }
}
