package org.trustcoach.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Occasion;
import org.trustcoach.commitment.Reminding;
import org.trustcoach.commitment.Side;
import org.trustcoach.due.WallClock;
import org.trustcoach.session.Settings;

/** When a commitment is to be spoken of. What is said before the due keeps to the hours before quiet ones, what is said behind it to those after. */
final class Moments {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final Duration LATELY = Duration.ofDays(3);

    /** So many missed moments are passed over; nobody repeats anything more often in so short a time. */
    private static final int MOST = 50;

    /** Occurrences of a repeat that are looked at; the moments of the nearest may be over. */
    private static final int OCCURRENCES = 3;

    private final Settings settings;
    private final Mornings mornings;

    Moments(Settings settings) {
        this.settings = settings;
        this.mornings = new Mornings(settings);
    }

    /** The first that was not told yet; empty if there is none. */
    Optional<Moment> next(Commitment commitment) {
        Instant snoozed = commitment.reminding().snoozed();
        return snoozed == null
                ? upcoming(commitment)
                : timeItself(commitment, snoozed)
                        .or(() -> Optional.of(new Moment(Occasion.SNOOZED, commitment.due(), snoozed)));
    }

    /** Whoever puts a reminder off past the due is told at the due all the same. */
    private Optional<Moment> timeItself(Commitment commitment, Instant snoozed) {
        return all(commitment, commitment.due()).stream()
                .filter(moment -> moment.occasion() == Occasion.AT_TIME
                        && !isOver(commitment, moment)
                        && moment.at().isAfter(commitment.reminding().told())
                        && moment.at().isBefore(snoozed))
                .findFirst();
    }

    /** The last one up to a time that was not told yet; the ones before it need not be told any more. */
    Optional<Moment> latest(Commitment commitment, Instant now) {
        Optional<Moment> latest = next(commitment).filter(moment -> !moment.at().isAfter(now));
        Instant lately = now.minus(LATELY);
        if (latest.isEmpty()) {
            return latest;
        }
        Reminding bell = commitment.reminding();
        Commitment from = bell.told().isBefore(lately) ? commitment.reminding(bell.told(lately)) : commitment;
        for (int i = 0; i < MOST; i++) {
            Optional<Moment> later = next(from).filter(moment -> !moment.at().isAfter(now));
            if (later.isEmpty()) {
                return latest;
            }
            latest = later;
            from = from.reminding(from.reminding().told(later.get().at()));
        }
        return latest;
    }

    private Optional<Moment> upcoming(Commitment commitment) {
        Due due = commitment.due();
        for (int i = 0; i < OCCURRENCES; i++) {
            Optional<Moment> next = first(commitment, due);
            if (next.isPresent() || due == null) {
                return next;
            }
            due = later(commitment, due).orElse(null);
            if (due == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The next occurrence; those that are altogether over are skipped. */
    private static Optional<Due> later(Commitment commitment, Due due) {
        LocalDateTime dayBefore =
                new WallClock(due.zone()).at(commitment.reminding().told()).minusDays(1);
        return commitment.after(dayBefore.isAfter(due.at()) ? dayBefore : due.at());
    }

    private Optional<Moment> first(Commitment commitment, @Nullable Due due) {
        return all(commitment, due).stream()
                .filter(moment -> moment.at().isAfter(commitment.reminding().told()))
                .filter(moment -> !isOver(commitment, moment))
                .min(Comparator.comparing(Moment::at).thenComparing(Moment::occasion, Comparator.reverseOrder()));
    }

    private static boolean isOver(Commitment commitment, Moment moment) {
        Due present = commitment.due();
        return present != null
                && moment.due() != null
                && present.at().equals(moment.due().at())
                && commitment.reminding().isOver(moment.occasion());
    }

    private List<Moment> all(Commitment commitment, @Nullable Due due) {
        List<Moment> all = new ArrayList<>();
        if (due != null) {
            List<Occasion> own = commitment.reminding().occasions();
            List<Occasion> wanted = own == null ? settings.reminders().occasions() : own;
            wanted.stream()
                    .filter(occasion -> commitment.side() == Side.MINE || occasion == Occasion.OVERDUE)
                    .forEach(occasion -> at(occasion, due).ifPresent(at -> all.add(new Moment(occasion, due, at))));
        }
        if (commitment.reminding().asked() != null) {
            all.add(new Moment(
                    Occasion.ASKED, due, mornings.instant(commitment.reminding().asked())));
        }
        return all;
    }

    private Optional<Instant> at(Occasion occasion, Due due) {
        return due.hasClock() ? Optional.ofNullable(atMinute(occasion, due.instant())) : onDay(occasion, due);
    }

    private @Nullable Instant atMinute(Occasion occasion, Instant due) {
        return switch (occasion) {
            case MORNING_BEFORE -> mornings.notLater(mornings.before(mornings.day(due)));
            case HOUR_BEFORE -> mornings.notLater(due.minus(HOUR));
            case AT_TIME -> mornings.notEarlier(due);
            case OVERDUE -> overdue(mornings.notEarlier(due).plus(HOUR));
            default -> null;
        };
    }

    private Instant overdue(Instant hourLater) {
        return mornings.atWork(hourLater) ? hourLater : mornings.after(hourLater);
    }

    /** The morning of a working day is the agenda's, if there is one. */
    private Optional<Instant> onDay(Occasion occasion, Due due) {
        LocalDate day = due.at().toLocalDate();
        return switch (occasion) {
            case MORNING_BEFORE -> Optional.of(mornings.before(day));
            case AT_TIME ->
                settings.reminders().agenda() && mornings.isWorked(day)
                        ? Optional.empty()
                        : Optional.of(mornings.start(day));
            case OVERDUE -> Optional.of(mornings.onOrAfter(day.plusDays(1)));
            default -> Optional.empty();
        };
    }
}
