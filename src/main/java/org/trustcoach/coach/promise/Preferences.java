package org.trustcoach.coach.promise;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Act;
import org.trustcoach.coach.promise.card.Act.Verb;
import org.trustcoach.coach.promise.card.Card;
import org.trustcoach.coach.promise.card.Choice;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.coach.promise.card.LeadWords;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.session.QuietHours;
import org.trustcoach.session.ReminderChoice;
import org.trustcoach.session.Settings;
import org.trustcoach.session.WorkingWeek;

/** What a person can set about dates and reminders. */
final class Preferences {

    private static final String DAYS = "days";
    private static final String HOURS = "hours";
    private static final String QUIET = "quiet";
    private static final String DATES = "dates";
    private static final String REMINDERS = "reminders";
    private static final String AGENDA = "agenda";
    private static final String REVIEW = "review";
    private static final List<String> WEEKS = List.of("1-5", "1-6", "7-4", "1-4");
    private static final List<String> WORK = List.of("09:00-18:00", "08:00-17:00", "09:00-17:00", "10:00-19:00");
    private static final List<String> NIGHTS = List.of("21:00-07:00", "22:00-08:00", "19:00-08:00", "00:00-00:00");

    private final Lines lines;
    private final LeadWords leads;

    Preferences(Lines lines) {
        this.lines = lines;
        this.leads = new LeadWords(lines);
    }

    /** The buttons below the settings. */
    List<Choice> choices() {
        return List.of(
                topic(LineKey.BUTTON_WORKING_DAYS, DAYS),
                topic(LineKey.BUTTON_WORKING_HOURS, HOURS),
                topic(LineKey.BUTTON_QUIET_HOURS, QUIET),
                topic(LineKey.BUTTON_REMINDERS, REMINDERS),
                topic(LineKey.BUTTON_DATES, DATES));
    }

    private Choice topic(LineKey label, String topic) {
        return Choice.of(lines.label(label), new Act(Verb.SET, topic, "", ""));
    }

    RichText words(Desk desk) {
        Settings settings = desk.settings();
        WorkingWeek week = settings.week();
        return lines.say(
                LineKey.SETTINGS_PROMISES,
                "days",
                days(week),
                "hours",
                week.start() + " – " + week.end(),
                "quiet",
                quiet(settings.quiet()),
                "reminders",
                reminders(settings.reminders()),
                "dates",
                dates(settings.dates()));
    }

    boolean press(Desk desk, Act act) {
        if (!act.detail().isEmpty()) {
            // a button comes from outside, and may be none of ours
            if (options(desk, act.about()).stream()
                    .noneMatch(option -> option.act().equals(act))) {
                return false;
            }
            put(desk, act.about(), act.detail());
        }
        boolean chosen = !act.detail().isEmpty() && !act.about().equals(REMINDERS);
        desk.show(Card.inPlace(words(desk), chosen ? choices() : options(desk, act.about())));
        return true;
    }

    /** Sets what was typed, and shows what is set now; without a value it shows what can be chosen. */
    void set(Desk desk, String topic, String value) {
        if (value.isEmpty()) {
            desk.show(Card.of(words(desk), options(desk, topic)));
        } else {
            put(desk, topic, value);
            desk.show(Card.of(words(desk), choices()));
        }
    }

    private static void put(Desk desk, String topic, String value) {
        Settings settings = desk.settings();
        WorkingWeek week = settings.week();
        switch (topic) {
            case DAYS -> desk.settings(settings.withWeek(new WorkingWeek(days(value), week.start(), week.end())));
            case HOURS -> desk.settings(settings.withWeek(new WorkingWeek(week.days(), from(value), to(value))));
            case QUIET -> desk.settings(settings.withQuiet(new QuietHours(from(value), to(value))));
            case DATES -> desk.settings(settings.withDates(Locale.forLanguageTag(value)));
            case REMINDERS -> desk.settings(settings.withReminders(turned(settings.reminders(), value)));
            default -> {}
        }
    }

    private static ReminderChoice turned(ReminderChoice choice, String detail) {
        String what = LeadWords.what(detail);
        boolean on = LeadWords.isOn(detail);
        return new ReminderChoice(
                ReminderChoice.STANDARD.occasions().stream()
                        .filter(one -> one.name().equals(what)
                                ? on
                                : choice.occasions().contains(one))
                        .toList(),
                what.equals(AGENDA) ? on : choice.agenda(),
                what.equals(REVIEW) ? on : choice.review());
    }

    private List<Choice> options(Desk desk, String topic) {
        return switch (topic) {
            case DAYS ->
                WEEKS.stream().map(week -> option(DAYS, span(days(week)), week)).toList();
            case HOURS ->
                WORK.stream()
                        .map(hours -> option(HOURS, hours.replace("-", " – "), hours))
                        .toList();
            case QUIET ->
                NIGHTS.stream()
                        .map(night -> option(QUIET, quiet(new QuietHours(from(night), to(night))), night))
                        .toList();
            case DATES -> List.of(option(DATES, dates(Locale.UK), "en-GB"), option(DATES, dates(Locale.US), "en-US"));
            default -> toggles(desk.settings().reminders());
        };
    }

    private List<Choice> toggles(ReminderChoice choice) {
        List<Choice> toggles = new ArrayList<>();
        for (Occasion occasion : ReminderChoice.STANDARD.occasions()) {
            toggles.add(toggle(choice.occasions().contains(occasion), leads.label(occasion), occasion.name()));
        }
        toggles.add(toggle(choice.agenda(), lines.label(LineKey.LEAD_AGENDA), AGENDA));
        toggles.add(toggle(choice.review(), lines.label(LineKey.LEAD_REVIEW), REVIEW));
        return toggles;
    }

    private static Choice toggle(boolean on, String label, String what) {
        return option(REMINDERS, LeadWords.ticked(on, label), LeadWords.turned(on, what));
    }

    private static Choice option(String topic, String label, String value) {
        return Choice.of(label, new Act(Verb.SET, topic, "", value));
    }

    private String reminders(ReminderChoice choice) {
        List<String> on =
                new ArrayList<>(choice.occasions().stream().map(leads::label).toList());
        if (choice.agenda()) {
            on.add(lines.label(LineKey.LEAD_AGENDA));
        }
        if (choice.review()) {
            on.add(lines.label(LineKey.LEAD_REVIEW));
        }
        return on.isEmpty() ? lines.label(LineKey.NONE_OF_THEM) : String.join(", ", on);
    }

    private String quiet(QuietHours quiet) {
        return quiet.from().equals(quiet.to()) ? lines.label(LineKey.NONE_OF_THEM) : quiet.from() + " – " + quiet.to();
    }

    private String dates(Locale locale) {
        return lines.label(Locale.US.getCountry().equals(locale.getCountry()) ? LineKey.DATES_US : LineKey.DATES_UK);
    }

    private static String days(WorkingWeek week) {
        return span(week.days());
    }

    private static String span(List<DayOfWeek> days) {
        return String.join(
                ", ",
                days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .toList());
    }

    /** From the first to the last of a week that may begin on any day, such as 7-4 for Sunday to Thursday; or each by itself, such as 1,3. */
    private static List<DayOfWeek> days(String span) {
        if (!span.contains("-")) {
            return Stream.of(span.split(","))
                    .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                    .toList();
        }
        DayOfWeek last = DayOfWeek.of(span.charAt(2) - '0');
        EnumSet<DayOfWeek> days = EnumSet.of(last);
        for (DayOfWeek day = DayOfWeek.of(span.charAt(0) - '0'); day != last; day = day.plus(1)) {
            days.add(day);
        }
        return List.copyOf(days);
    }

    private static LocalTime from(String span) {
        return LocalTime.parse(span.substring(0, span.indexOf('-')));
    }

    private static LocalTime to(String span) {
        return LocalTime.parse(span.substring(span.indexOf('-') + 1));
    }
}
