package org.trustcoach.coach.promise;

import com.google.re2j.Pattern;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.due.Missed;
import org.trustcoach.due.Missed.Reason;
import org.trustcoach.due.TimeReader;

/** Dates that somebody names for a deadline and that can't be one: past days, and days that no calendar has. */
final class MissedDates {

    /** What comes before a past time that is no deadline: the notes of our call yesterday. */
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(of|from|about|on|at|since|after|that|which|who|we|they|he|she)\\b");

    private static final Pattern BEHIND = Pattern.compile("(?i)^(from|about|since|after|during|over)\\b");

    private static final Pattern LIMIT = Pattern.compile("(?i)^(by|before|until|till)\\b");

    private static final Pattern NOTHING = Pattern.compile("[^\\pL\\pN]*");
    private static final Pattern LEAD = Pattern.compile("(?i)^(by|on|at|for|until|till|before|about)\\s+");

    /** A longer answer is about something else. */
    private static final int MOST_WORDS = 6;

    private final Lines lines;
    private final TimeReader reader;

    MissedDates(Lines lines, TimeReader reader) {
        this.lines = lines;
        this.reader = reader;
    }

    /** The words of a text that were meant as the deadline of this promise and can't be one. */
    Optional<Missed> in(Desk desk, String text, Captured heard) {
        String clause = text.substring(heard.start(), Math.min(text.length(), heard.end()));
        return read(desk, clause)
                .filter(missed ->
                        missed.reason() == Reason.NO_SUCH_DAY || heard.time() == null && isDeadline(clause, missed))
                .map(missed ->
                        new Missed(missed.start() + heard.start(), missed.end() + heard.start(), missed.reason()))
                .findFirst();
    }

    /** The words of an answer to the question by when that can't be a deadline; empty if it is about something else. */
    Optional<Missed> in(Desk desk, String answer) {
        boolean isShort = Words.normalise(answer).split(" ").length <= MOST_WORDS;
        return read(desk, answer)
                .filter(missed -> isShort)
                .filter(missed -> missed.reason() == Reason.NO_SUCH_DAY || isAll(answer, missed))
                .findFirst();
    }

    private Stream<Missed> read(Desk desk, String text) {
        return reader.missed(text, desk.settings().reference(desk.now())).stream();
    }

    /** “Anna called yesterday” answers nothing. */
    private static boolean isAll(String answer, Missed missed) {
        return NOTHING.matches(answer.substring(0, missed.start())) && NOTHING.matches(answer.substring(missed.end()));
    }

    private static boolean isDeadline(String clause, Missed missed) {
        return NOTHING.matches(clause.substring(missed.end()))
                && !BEHIND.matcher(said(clause, missed)).find()
                && (LIMIT.matcher(said(clause, missed)).find()
                        || !TOLD.matcher(clause.substring(0, missed.start())).find());
    }

    /** Why these words are no date to go by, and the question again. */
    RichText question(String text, Missed missed) {
        LineKey line = missed.reason() == Reason.PAST ? LineKey.PAST_DATE : LineKey.NO_SUCH_DATE;
        return lines.say(line, "said", LEAD.matcher(said(text, missed)).replaceFirst(""));
    }

    static String said(String text, Missed missed) {
        return text.substring(missed.start(), missed.end());
    }

    /** What was promised, without the end of such words. */
    static String without(String what, String said) {
        for (int at = 0; at >= 0; at = said.indexOf(' ', at + 1)) {
            String end = " " + said.substring(at).strip();
            if (what.endsWith(end)) {
                return what.substring(0, what.length() - end.length());
            }
        }
        return what;
    }
}
