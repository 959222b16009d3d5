package org.trustcoach.coach.side;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.session.Settings;
import org.trustcoach.session.ZoneChoice;

/** Sets the time zone: one that the person has named, or that of their device. Immutable and thread-safe. */
public final class ZoneSetting {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Lines lines;
    private final Talks talks;
    private final Promises promises;

    public ZoneSetting(Lines lines, Talks talks, Promises promises) {
        this.lines = lines;
        this.talks = talks;
        this.promises = promises;
    }

    /** The zone that the person has named. */
    public void choose(Draft draft, ZoneId zone) {
        Settings before = draft.settings();
        draft.settings(before.withZone(zone));
        tell(draft, zone);
        // the card of the promise for whose sake it was asked stays at hand
        draft.talk(ZoneQuestion.without(draft.talk()));
        draft.keepPrompt();
        talks.offerReturn(draft);
        promises.zoneChanged(draft, before);
    }

    /** A device knows the zone of whoever hasn't told another one, and goes along on journeys. */
    public void follow(Draft draft, ZoneId device) {
        Settings before = draft.settings();
        // a browser that gives nothing away says UTC
        boolean place = !device.getRules().isFixedOffset();
        if (before.zoneChoice() == ZoneChoice.CHOSEN || !place || before.zone().equals(device)) {
            return;
        }
        draft.settings(before.withDeviceZone(device));
        if (before.zoneChoice() == ZoneChoice.DEVICE) {
            tell(draft, device);
        }
        promises.zoneChanged(draft, before);
    }

    private void tell(Draft draft, ZoneId zone) {
        String time = CLOCK.format(draft.now().atZone(zone));
        draft.say(lines.say(LineKey.ZONE_SET, "zone", Zones.name(zone), "time", time));
    }
}
