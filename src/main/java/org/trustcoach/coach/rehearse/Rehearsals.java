package org.trustcoach.coach.rehearse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.chat.Texts;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.Practice;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.rehearse.remark.Quotes;
import org.trustcoach.coach.rehearse.spot.Spots;
import org.trustcoach.dialog.Dialog;
import org.trustcoach.dialog.Dialogs;
import org.trustcoach.dialog.Step;
import org.trustcoach.dialog.run.Frame;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.session.Move;
import org.trustcoach.session.Offer;

/** All that is said about practising in a chat. Immutable and thread-safe. */
public final class Rehearsals {

    private static final int LONGEST = 1000;
    private static final int WORDS_OF_A_TITLE = 8;
    private static final Set<Act.Verb> OF_DIALOG =
            EnumSet.of(Act.Verb.AGAIN, Act.Verb.ON, Act.Verb.SAID, Act.Verb.COMPARE);

    private final Lines lines;
    private final Playbook playbook;
    private final Dialogs dialogs;
    private final Situations situations;
    private final Comparing comparing;
    private final Feedbacks feedbacks;
    private final LineButtons buttons;
    private final Progress progress;

    /**
     * @param scripted the dialogs of the scripts
     */
    public Rehearsals(Lines lines, Dialogs scripted, Practice practice) {
        this.lines = lines;
        this.playbook = practice.playbook();
        this.comparing = new Comparing(lines, practice.feedback());
        this.dialogs = withPractice(scripted);
        this.situations = new Situations(lines, playbook);
        this.progress = new Progress(lines, practice);
        Spots spots = new Spots(dialogs, playbook);
        this.buttons = new LineButtons(lines, practice.feedback(), spots);
        this.feedbacks = new Feedbacks(lines, practice, spots, buttons);
    }

    /** The dialogs of the scripts, with those in which something is practised. */
    public Dialogs dialogs() {
        return dialogs;
    }

    private Dialogs withPractice(Dialogs scripted) {
        List<Dialog> all = new ArrayList<>(scripted.all());
        all.addAll(playbook.dialogs());
        all.add(comparing.dialog());
        return new Dialogs(all, scripted.concepts());
    }

    /** Opens a room of practice. */
    public void open(Room room, Step.Room which) {
        switch (which) {
            case SITUATIONS -> situations.fields(room);
            case WORDINGS -> dialogs.dialog(Comparing.DIALOG).ifPresent(room::open);
            case PROGRESS -> progress(room);
        }
    }

    private void progress(Room room) {
        if (!progress.tell(room)) {
            room.say(lines.say(PracticeKey.NO_PROGRESS));
            situations.fields(room);
        }
    }

    /** The button below an advice that has this idea practised; empty if no situation is about it. */
    public Optional<Offer> offer(String concept, Dialog dialog) {
        return playbook.about(concept, dialog)
                .map(scenario -> new Offer(
                        lines.label(PracticeKey.BUTTON_PRACTISE),
                        List.of("practise", "practice", "practise it", "rehearse", "rehearse it", "let me try"),
                        Act.move(Act.Verb.SCENE, scenario.id())));
    }

    /** The buttons of all situations that can be rehearsed. */
    public List<Offer> situations() {
        return situations.all();
    }

    /** The button for a line that was meant for the client, and sounded as if it were about the rep. */
    public Offer saidToClient(String text) {
        return Offer.of(
                lines.label(PracticeKey.BUTTON_FOR_CLIENT), Act.move(Act.Verb.SAID, Quotes.shortened(text, LONGEST)));
    }

    /** The button that leaves a line of a course untried. */
    public Offer goOn() {
        return buttons.goOn();
    }

    /** The button beside what is asked for where wordings are compared; empty at any other question. */
    public Optional<Offer> beside(Frame frame) {
        return comparing.beside(frame);
    }

    /** Typed words that name a situation, where situations are on offer. */
    public Optional<Offer> named(List<Offer> offers, String typed) {
        return isAsked(offers) && typed.strip().split("\\s+").length <= WORDS_OF_A_TITLE
                ? playbook.named(typed).stream().findFirst().map(Situations::offer)
                : Optional.empty();
    }

    /** The situation that a dialog advises on, where situations are on offer. */
    public Optional<Offer> meant(List<Offer> offers, Dialog dialog) {
        return isAsked(offers) ? playbook.of(dialog).stream().findFirst().map(Situations::offer) : Optional.empty();
    }

    /** The button of the first situation that a dialog advises on. */
    public Optional<Offer> situation(Dialog dialog) {
        return playbook.of(dialog).stream().findFirst().map(Situations::offer);
    }

    /** Offers a few situations, and the way to all others. */
    public void offer(Room room, List<Offer> few) {
        situations.few(room, few);
    }

    /** What was rehearsed last, if nothing else was begun since it ended. */
    private Optional<Scenario> ended(List<Offer> offers) {
        String again = lines.label(PracticeKey.BUTTON_FROM_THE_START);
        return offers.stream()
                .filter(offer -> offer.label().equals(again))
                .flatMap(offer -> Act.parse(offer.move().target()).stream())
                .flatMap(act -> playbook.scenario(act.detail()).stream())
                .findFirst();
    }

    /** Whether a rehearsal has just ended, and nothing else was begun since. */
    public boolean isOver(List<Offer> offers) {
        return ended(offers).isPresent();
    }

    /** Offers another round to whoever goes on speaking to the client. */
    public void over(Room room, List<Offer> offers) {
        String again = lines.label(PracticeKey.BUTTON_FROM_THE_START);
        ended(offers)
                .ifPresent(scenario -> room.say(lines.say(
                        PracticeKey.ROUND_OVER, "who", scenario.persona().name())));
        offers.stream().dropWhile(offer -> !offer.label().equals(again)).forEach(room::offer);
    }

    private static boolean isAsked(List<Offer> offers) {
        List<Act.Verb> verbs = offers.stream()
                .flatMap(offer -> Act.parse(offer.move().target()).stream())
                .map(Act::verb)
                .toList();
        return verbs.contains(Act.Verb.FIELD)
                || verbs.contains(Act.Verb.FIELDS) && verbs.get(0) == Act.Verb.SCENE && verbs.size() > 2;
    }

    /** Whether a move goes on in the dialog that waits. */
    public boolean isOfDialog(Move move) {
        return Act.parse(move.target())
                .filter(act -> OF_DIALOG.contains(act.verb()))
                .isPresent();
    }

    /** Does what a button says; false if it is an old one. */
    public boolean press(Room room, String target) {
        Optional<Act> act = Act.parse(target);
        return act.isPresent() && press(room, act.get());
    }

    private boolean press(Room room, Act act) {
        switch (act.verb()) {
            case FIELDS -> situations.fields(room);
            case FIELD -> situations.of(room, act.detail());
            case WORDINGS -> open(room, Step.Room.WORDINGS);
            case PROGRESS -> open(room, Step.Room.PROGRESS);
            case SAID -> room.session().talk().position().top().ifPresent(frame -> hear(room, frame, act.detail()));
            case COMPARE -> {
                return comparing.compare(room);
            }
            case SCENE -> {
                return begin(room, act.detail());
            }
            default -> {
                return buttons.press(room, act);
            }
        }
        return true;
    }

    private boolean begin(Room room, String id) {
        Optional<Scenario> scenario = playbook.scenario(id);
        scenario.ifPresent(found -> {
            Dialog dialog = playbook.dialog(found);
            boolean first = room.session().logbook().practised().isEmpty();
            if (first) {
                room.say(lines.say(PracticeKey.HOW_TO_REHEARSE));
            }
            room.performance(Performance.begun(dialog.id(), room.session().turns()));
            room.open(dialog);
        });
        return scenario.isPresent();
    }

    /** Hears a line at the step that waits for one. */
    public void hear(Room room, Frame frame, String text) {
        if (frame.dialog().equals(Comparing.DIALOG)) {
            comparing.hear(room, frame, Texts.wellFormed(text));
        } else {
            feedbacks.hear(room, frame, Texts.wellFormed(text));
        }
    }

    /** Compares wordings of a message that asks for it in words; false if it doesn't. */
    public boolean compareInWords(Room room, String text) {
        return comparing.compareInWords(room, text);
    }

    /** Compares wordings that came with the command; false if there are none. */
    public boolean compareAtOnce(Room room, String text) {
        return comparing.compareAtOnce(room, text);
    }

    /** Notes a message for the authors that wasn't understood. */
    public static void misunderstood(Room room, String text) {
        room.logbook(room.session().logbook().with(org.trustcoach.rehearsal.log.Note.misunderstood(text, room.now())));
    }
}
