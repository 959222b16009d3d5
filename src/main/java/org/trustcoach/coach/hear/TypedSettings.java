package org.trustcoach.coach.hear;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.SettingKey;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.setting.Said;
import org.trustcoach.coach.setting.SettingWords;
import org.trustcoach.coach.setting.Topic;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.session.Move;

/** Sets what was typed, the way a button would. */
public final class TypedSettings {

    private static final int LONGEST = 40;
    private static final Set<String> ALL_REMINDERS = Set.of(
            "on",
            "off",
            "off reminders",
            "on reminders",
            "reminders off",
            "reminders on",
            "off all reminders",
            "off the reminders",
            "off my reminders");

    private final Lines lines;
    private final Moves moves;
    private final Promises promises;

    public TypedSettings(Lines lines, Moves moves, Promises promises) {
        this.lines = lines;
        this.moves = moves;
        this.promises = promises;
    }

    /** What comes behind the command. */
    public void obey(Draft draft, String text) {
        Optional<Said> said = SettingWords.commanded(text);
        if (said.isPresent()) {
            set(draft, said.get());
        } else {
            draft.say(lines.say(SettingKey.SETTING_UNKNOWN));
            draft.keepPrompt();
        }
    }

    /** Whether a message sets something, which it then has done, or clearly meant to. */
    boolean hear(Draft draft, String text) {
        Optional<Said> said = SettingWords.heard(text)
                .filter(heard -> heard.certain()
                        || zone(heard).isPresent()
                        || isAllReminders(heard)
                        || value(heard).isPresent());
        said.ifPresent(heard -> set(draft, heard));
        return said.isPresent();
    }

    private void set(Draft draft, Said said) {
        Optional<ZoneId> zone = zone(said);
        Optional<String> value = value(said);
        if (zone.isPresent()) {
            moves.make(draft, new Move(Move.Kind.SET_ZONE, zone.get().getId()));
        } else if (said.topic() == Topic.ZONE) {
            Zones.offer(draft, lines, said.words().isEmpty() ? LineKey.WHICH_ZONE : LineKey.UNKNOWN_ZONE);
        } else if (value.isPresent()) {
            draft.say(lines.say(SettingKey.SETTING_NOTED));
            promises.set(draft, said.topic().id(), value.get());
            draft.keepPrompt();
        } else if (said.words().isEmpty() || isAllReminders(said)) {
            promises.set(draft, said.topic().id(), "");
            draft.keepPrompt();
        } else {
            refuse(draft, said);
        }
    }

    private void refuse(Draft draft, Said said) {
        SettingKey example = SettingKey.valueOf("EXAMPLE_" + said.topic().name());
        String words = said.words().length() > LONGEST ? said.words().substring(0, LONGEST) + "…" : said.words();
        draft.say(lines.say(SettingKey.SETTING_WRONG, "said", words, "example", lines.label(example)));
        draft.keepPrompt();
    }

    /** Which of them are wanted is chosen by buttons: nobody wants to lose all by three words. */
    private static boolean isAllReminders(Said said) {
        return said.topic() == Topic.REMINDERS && ALL_REMINDERS.contains(said.words());
    }

    private static Optional<ZoneId> zone(Said said) {
        return said.topic() == Topic.ZONE ? Zones.find(said.words()) : Optional.empty();
    }

    private static Optional<String> value(Said said) {
        return said.topic().value(said.words());
    }
}
