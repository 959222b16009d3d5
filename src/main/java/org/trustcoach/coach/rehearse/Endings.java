package org.trustcoach.coach.rehearse;

import java.util.List;
import org.trustcoach.chat.Attachment;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.PracticeKey;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.Ending;
import org.trustcoach.rehearsal.Scenario;
import org.trustcoach.rehearsal.log.Curve;
import org.trustcoach.rehearsal.log.Performance;
import org.trustcoach.rehearsal.log.Pictures;
import org.trustcoach.rehearsal.log.Practised;
import org.trustcoach.session.Offer;

/** Tells how a rehearsal ended, draws it, and keeps it in the logbook. */
final class Endings {

    private final Lines lines;
    private final Pictures pictures;

    Endings(Lines lines, Pictures pictures) {
        this.lines = lines;
        this.pictures = pictures;
    }

    void tell(Room room, Scenario scenario, Ending ending, Performance performance) {
        room.say(lines.say(
                switch (ending.result()) {
                    case CLOSER -> PracticeKey.RESULT_CLOSER;
                    case SAME -> PracticeKey.RESULT_SAME;
                    case FURTHER -> PracticeKey.RESULT_FURTHER;
                },
                "who",
                scenario.persona().name()));
        room.say(RichText.plain(ending.text()));
        Curve curve = Curve.of(scenario, ending, performance);
        byte[] picture = pictures.rehearsal(curve);
        if (picture.length > 0) {
            room.attach(Attachment.picture("rehearsal.png", picture));
        }
        room.offer(new Offer(
                lines.label(PracticeKey.BUTTON_FROM_THE_START),
                List.of("again", "once more", "from the beginning"),
                Act.move(Act.Verb.SCENE, scenario.id())));
        room.offer(new Offer(
                lines.label(PracticeKey.BUTTON_ANOTHER_SITUATION),
                List.of("another", "another one", "next"),
                Act.move(Act.Verb.FIELDS)));
    }

    void keep(Room room, Scenario scenario, Ending ending, Performance performance) {
        Balance sum = Curve.of(scenario, ending, performance)
                .sums()
                .get(performance.attempts().size());
        List<String> shown = performance.attempts().stream()
                .flatMap(attempt -> attempt.shown().stream())
                .toList();
        room.logbook(room.session()
                .logbook()
                .with(new Practised(
                        performance.number(),
                        scenario.id(),
                        room.now(),
                        ending.result(),
                        sum,
                        shown,
                        performance.attempts().size())));
    }
}
