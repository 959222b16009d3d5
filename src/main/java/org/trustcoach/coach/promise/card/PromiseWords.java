package org.trustcoach.coach.promise.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trustcoach.chat.RichText;
import org.trustcoach.chat.Style;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.commitment.Commitment;
import org.trustcoach.commitment.Due;
import org.trustcoach.commitment.Offered;
import org.trustcoach.commitment.Side;

/** A promise in one line: what, who, when. */
public final class PromiseWords {

    private static final String DOT = " · ";

    private final Lines lines;
    private final DueWords dates;

    public PromiseWords(Lines lines, Desk desk) {
        this.lines = lines;
        this.dates = new DueWords(desk);
    }

    public RichText of(Commitment commitment) {
        return line(commitment.side(), commitment.what(), commitment.who(), commitment.due());
    }

    public RichText of(Offered offered) {
        return line(offered.side(), offered.what(), offered.who(), offered.due());
    }

    /** Without a date. */
    public RichText undated(Offered offered) {
        return line(offered.side(), offered.what(), offered.who(), null);
    }

    public String date(@Nullable Due due) {
        return due == null ? lines.label(LineKey.NO_DATE) : dates.of(due);
    }

    public DueWords dates() {
        return dates;
    }

    private RichText line(Side side, String what, @Nullable String who, @Nullable Due due) {
        List<RichText> parts = new ArrayList<>();
        if (side == Side.THEIRS) {
            parts.add(lines.say(LineKey.WAITING_ON, "who", who == null ? lines.label(LineKey.SOMEBODY) : who));
        }
        parts.add(RichText.styled(side == Side.MINE ? capital(what) : what, Style.BOLD));
        if (side == Side.MINE && who != null && !who.equalsIgnoreCase(what)) {
            parts.add(RichText.plain(who));
        }
        if (due != null) {
            parts.add(RichText.plain(dates.of(due)));
        }
        return RichText.join(parts, DOT);
    }

    private static String capital(String what) {
        int first = what.offsetByCodePoints(0, 1);
        return what.substring(0, first).toUpperCase(Locale.ROOT) + what.substring(first);
    }
}
