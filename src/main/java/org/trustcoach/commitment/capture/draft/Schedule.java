package org.trustcoach.commitment.capture.draft;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.word.LeadTime;
import org.trustcoach.commitment.capture.word.Times;
import org.trustcoach.commitment.capture.word.Token.Kind;
import org.trustcoach.commitment.capture.word.Words;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import org.trustcoach.due.Reference;

/** Chooses, of the times that are said with a promise, the one that is its due. */
public final class Schedule {

    private static final List<String> LIMITS = List.of("by ", "before ", "until ", "till ", "no later");

    private final Words words;
    private final Times times;
    private final Reference reference;

    public Schedule(Words words, Times times, Reference reference) {
        this.words = words;
        this.times = times;
        this.reference = reference;
    }

    /** When the message was written. */
    public LocalDateTime now() {
        return reference.now();
    }

    /** The due among times at these places; null if there are none. */
    public @Nullable Mention due(List<Integer> unsorted) {
        List<Integer> places = unsorted.stream().sorted().toList();
        List<Mention> mentions = new ArrayList<>();
        for (int place : places) {
            Mention time = words.at(place).time();
            if (time != null
                    && !mentions.contains(time)
                    && !(places.size() > 1 && words.at(place).is("now"))) {
                mentions.add(time);
            }
        }
        if (mentions.isEmpty()) {
            return null;
        }
        Mention joined = mentions.size() > 1 ? joined(places) : null;
        return joined != null ? joined : best(mentions, places);
    }

    /** Of “from Monday to Wednesday” the second, where something is moved. */
    public @Nullable Mention target(@Nullable Mention mention, List<Integer> places) {
        if (mention == null) {
            return null;
        }
        for (int place : places) {
            int to = words.at(place).norm().lastIndexOf(" to ");
            if (words.at(place).time() == mention && to > 0) {
                List<Mention> read = times.read(words.at(place).text().substring(to + 4), reference);
                boolean one = read.size() == 1;
                return one
                        ? new Mention(
                                mention.start(),
                                mention.end(),
                                read.get(0).readings(),
                                read.get(0).ask())
                        : mention;
            }
        }
        return mention;
    }

    /** A day and a time of day that stand apart: “tomorrow I'll call her at 3”. They are read again as one. */
    private @Nullable Mention joined(List<Integer> places) {
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size() && other <= one + 2; other++) {
                Mention both = together(places.get(one), places.get(other));
                if (both != null) {
                    return both;
                }
            }
        }
        return null;
    }

    private @Nullable Mention together(int one, int other) {
        Mention first = words.at(one).time();
        Mention second = words.at(other).time();
        if (first == null || second == null || grain(first) == grain(second)) {
            return null;
        }
        String text = words.at(one).text().replaceFirst("^for ", "on ") + " "
                + words.at(other).text();
        List<Mention> read = times.read(text, reference);
        boolean whole = read.size() == 1 && read.get(0).end() - read.get(0).start() >= text.length() - 1;
        return whole
                ? new Mention(
                        first.start(),
                        second.end(),
                        read.get(0).readings(),
                        read.get(0).ask())
                : null;
    }

    private static @Nullable Grain grain(Mention mention) {
        return mention.readings().isEmpty() ? null : mention.readings().get(0).grain();
    }

    /** What says “by” or the like; else the last that says when. */
    private Mention best(List<Mention> mentions, List<Integer> places) {
        Mention last = mentions.get(mentions.size() - 1);
        for (Mention mention : mentions) {
            if (!mention.readings().isEmpty() && mention.readings().get(0).recurrence() != null) {
                return mention;
            }
        }
        for (Mention mention : mentions) {
            if (!mention.readings().isEmpty() && limits(mention, places)) {
                return mention;
            }
            last = last.readings().isEmpty() ? mention : last;
        }
        return last;
    }

    private boolean limits(Mention mention, List<Integer> places) {
        for (int place : places) {
            if (words.at(place).time() == mention) {
                String text = words.at(place).norm();
                return LIMITS.stream().anyMatch(text::startsWith);
            }
        }
        return false;
    }

    /** When to remind: so long ahead of the due, or at a time of its own; null if neither is said between two places. */
    public @Nullable Reading remindAt(int from, int to, @Nullable Mention due) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Kind.LEAD_TIME) && due != null && !due.readings().isEmpty()) {
                return ahead(LeadTime.of(words.at(i).norm()), due.readings().get(0));
            }
        }
        for (int i = from; i < to; i++) {
            Mention own = words.at(i).time();
            if (own != null && !own.readings().isEmpty()) {
                return own.readings().get(0);
            }
        }
        return null;
    }

    private static Reading ahead(LeadTime lead, Reading due) {
        return lead.wholeDays() ? Reading.day(lead.ahead(due.due())) : Reading.minute(lead.ahead(due.due()));
    }
}
