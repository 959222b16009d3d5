package org.trustcoach.coach.rehearse;

import java.util.List;
import java.util.Locale;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.coach.knowledge.RouteKey;
import org.trustcoach.rehearsal.Playbook;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.session.Offer;

/** Has a situation chosen: a field of coaching, then a situation of it. */
final class Situations {

    private static final List<String> BACK = List.of("back", "other fields", "others", "other ones", "more");

    private final Lines lines;
    private final Playbook playbook;

    Situations(Lines lines, Playbook playbook) {
        this.lines = lines;
        this.playbook = playbook;
    }

    void fields(Room room) {
        if (playbook.areas().isEmpty()) {
            room.say(lines.say(PracticeKey.NOTHING_TO_PRACTISE));
            room.keepPrompt();
            return;
        }
        room.say(lines.say(PracticeKey.WHICH_FIELD));
        playbook.areas()
                .forEach(area -> room.offer(new Offer(label(area), List.of(area), Act.move(Act.Verb.FIELD, area))));
        room.offer(new Offer(
                lines.label(PracticeKey.BUTTON_COMPARE), List.of("compare", "wordings"), Act.move(Act.Verb.WORDINGS)));
    }

    void of(Room room, String area) {
        List<Scenario> scenarios = playbook.of(area);
        if (scenarios.isEmpty()) {
            fields(room);
            return;
        }
        room.say(lines.say(PracticeKey.WHICH_SITUATION, "field", label(area)));
        scenarios.forEach(scenario -> room.offer(offer(scenario)));
        room.offer(new Offer(lines.label(PracticeKey.BUTTON_OTHER_FIELDS), BACK, Act.move(Act.Verb.FIELDS)));
    }

    /** A few of them, and the way to all others. */
    void few(Room room, List<Offer> few) {
        room.say(lines.say(RouteKey.DID_YOU_MEAN_OTHERWISE));
        few.forEach(room::offer);
        room.offer(new Offer(lines.label(PracticeKey.BUTTON_OTHER_FIELDS), BACK, Act.move(Act.Verb.FIELDS)));
    }

    /** The buttons of all scenarios. */
    List<Offer> all() {
        return playbook.scenarios().stream().map(Situations::offer).toList();
    }

    /** The button of a scenario. */
    static Offer offer(Scenario scenario) {
        String title = scenario.title();
        String label = title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
        return Offer.of(label, Act.move(Act.Verb.SCENE, scenario.id()));
    }

    private String label(String area) {
        return lines.label(
                switch (area) {
                    case "small-talk" -> PracticeKey.FIELD_SMALL_TALK;
                    case "empathy" -> PracticeKey.FIELD_EMPATHY;
                    case "active-listening" -> PracticeKey.FIELD_ACTIVE_LISTENING;
                    case "credibility" -> PracticeKey.FIELD_CREDIBILITY;
                    case "reliability" -> PracticeKey.FIELD_RELIABILITY;
                    case "intimacy" -> PracticeKey.FIELD_INTIMACY;
                    default -> PracticeKey.FIELD_SELF_ORIENTATION;
                });
    }
}
