package org.trustcoach.due.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import org.trustcoach.due.time.Almanac;
import org.trustcoach.due.time.Span;
import org.trustcoach.due.time.Unit;

/** The seasons of the northern half of the earth, by the usual days of equinox and solstice. */
public enum Season {
    SPRING(MonthDay.of(3, 20)),
    SUMMER(MonthDay.of(6, 21)),
    AUTUMN(MonthDay.of(9, 23)),
    WINTER(MonthDay.of(12, 21));

    private final MonthDay start;

    Season(MonthDay start) {
        this.start = start;
    }

    /**
     * The one that isn't over.
     *
     * @param other whether the one that goes on isn't meant
     */
    public Span next(boolean other, Almanac almanac) {
        int year = almanac.today().getYear() - 1;
        Span season = in(year);
        while (!season.to().isAfter(almanac.today()) || (other && !season.from().isAfter(almanac.today()))) {
            season = in(++year);
        }
        return season;
    }

    private Season next() {
        return switch (this) {
            case SPRING -> SUMMER;
            case SUMMER -> AUTUMN;
            case AUTUMN -> WINTER;
            case WINTER -> SPRING;
        };
    }

    private Span in(int year) {
        LocalDate from = start.atYear(year);
        LocalDate to = next().start.atYear(this == WINTER ? year + 1 : year);
        return new Span(from, to, to.minusDays(1), false, Unit.DAY);
    }
}
