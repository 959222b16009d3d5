package org.trustcoach.coach.promise.offer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Dates;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.DueWords;
import org.trustcoach.coach.promise.card.PromiseWords;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;

/** The buttons below a promise that is on offer, and what those for days and clients mean. */
final class OfferChoices {

    private static final int MAX_OTHERS = 2;
    private static final int MAX_CLIENTS = 4;
    private static final String TODAY = "today";
    private static final String TOMORROW = "tomorrow";
    private static final String FRIDAY = "friday";
    private static final String NONE = "none";

    private final Lines lines;

    OfferChoices(Lines lines) {
        this.lines = lines;
    }

    /** To keep it as it is, or otherwise. */
    List<Choice> of(Desk desk, Offered offered) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(
                LineKey.BUTTON_SAVE,
                Verb.SAVE,
                offered,
                "save it",
                "yes",
                "y",
                "yes please",
                "keep it",
                "ok",
                "okay",
                "yeah",
                "sure",
                "yep",
                "please"));
        DueWords dates = new PromiseWords(lines, desk).dates();
        for (int i = 0; i < Math.min(MAX_OTHERS, offered.others().size()); i++) {
            String label = lines.say(
                            LineKey.BUTTON_RATHER,
                            "date",
                            dates.of(offered.others().get(i)))
                    .text();
            choices.add(Choice.of(label, new Act(Verb.READING, offered.id(), "", String.valueOf(i))));
        }
        choices.add(choice(LineKey.BUTTON_CHANGE_DATE, Verb.DATE, offered));
        choices.add(choice(LineKey.BUTTON_NOT_A_PROMISE, Verb.NOT, offered, "no", "no thanks"));
        return choices;
    }

    /** For whoever hasn't said by when. */
    List<Choice> days(Desk desk, Offered offered) {
        List<Choice> choices = new ArrayList<>();
        if (Dates.stillWorking(desk)) {
            String end = new DueWords(desk).clock(Dates.today(desk).at());
            choices.add(day(lines.say(LineKey.BUTTON_TODAY, "time", end).text(), offered, TODAY));
        }
        choices.add(day(lines.label(LineKey.BUTTON_TOMORROW), offered, TOMORROW));
        choices.add(day(lines.label(LineKey.BUTTON_FRIDAY), offered, FRIDAY));
        choices.add(day(lines.label(LineKey.BUTTON_NO_DATE), offered, NONE, "save", "save it", "no date yet", "open"));
        choices.add(choice(LineKey.BUTTON_NOT_A_PROMISE, Verb.NOT, offered, "no", "no thanks"));
        return choices;
    }

    private static Choice day(String label, Offered offered, String day, String... also) {
        return Choice.of(label, new Act(Verb.ON, offered.id(), "", day), also);
    }

    /** To keep all of several, or none. The button names the newest alone, as Telegram's have little room. */
    List<Choice> ofAll(List<Offered> several) {
        String all = OnOffer.UP_TO
                + several.stream().map(Offered::id).max(Offered.OLDEST_FIRST).orElse("");
        boolean one = several.size() == 1;
        return List.of(
                Choice.of(
                        lines.label(one ? LineKey.BUTTON_SAVE : LineKey.BUTTON_SAVE_ALL),
                        new Act(Verb.SAVE, "", "", all),
                        "save",
                        "save it",
                        "save all",
                        "save them",
                        "save them all",
                        "yes",
                        "both",
                        "all"),
                Choice.of(
                        lines.label(LineKey.BUTTON_LEAVE_THEM),
                        new Act(Verb.NOT, "", "", all),
                        "no",
                        "no thanks",
                        "none",
                        "neither"));
    }

    /** For whoever hasn't said for whom. */
    List<Choice> clients(Desk desk, Offered offered) {
        List<Choice> choices = new ArrayList<>();
        List<String> clients = desk.session().ledger().clients();
        for (int i = 0; i < Math.min(MAX_CLIENTS, clients.size()); i++) {
            choices.add(Choice.of(clients.get(i), new Act(Verb.WHO, offered.id(), "", String.valueOf(i))));
        }
        choices.add(Choice.of(
                lines.label(LineKey.BUTTON_NOBODY),
                new Act(Verb.WHO, offered.id(), "", ""),
                "nobody",
                "no one",
                "myself",
                "me",
                "thanks",
                "thank you",
                "ok",
                "yes",
                "no",
                "none",
                "skip",
                "save",
                "save it",
                "just save it",
                "doesnt matter"));
        return choices;
    }

    private Choice choice(LineKey label, Verb verb, Offered offered, String... also) {
        return Choice.of(lines.label(label), Act.of(verb, offered.id(), ""), also);
    }

    /** The due behind a button for a day; null for none. */
    static @Nullable Due on(Desk desk, String day) {
        return switch (day) {
            case TODAY -> Dates.today(desk);
            case TOMORROW -> Dates.tomorrow(desk);
            case FRIDAY -> Dates.friday(desk);
            default -> null;
        };
    }

    /** The client behind a button; null for nobody. */
    static @Nullable String client(Desk desk, String number) {
        List<String> clients = desk.session().ledger().clients();
        int index = number.matches("\\d") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < clients.size() ? clients.get(index) : null;
    }
}
