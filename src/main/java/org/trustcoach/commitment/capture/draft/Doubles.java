package org.trustcoach.commitment.capture.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.lexicon.Lexicon;
import org.trustcoach.commitment.capture.lexicon.WordClass;
import org.trustcoach.commitment.capture.lexicon.WordClasses;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;

/** Makes one of a promise that a message tells twice: headline and detail, or a repeat and its first time. */
public final class Doubles {

    private static final Set<String> POINTING = Set.of("it", "that", "this", "them", "those", "so", "one");
    private static final Set<String> LIGHT =
            Set.of("send", "give", "do", "get", "have", "be", "make", "say", "promise");

    private static final Set<String> TELLING = Set.of("tell", "warn", "inform", "update", "explain", "alert");
    private static final Set<String> CALLS =
            Set.of("call", "ring", "phone", "text", "email", "message", "ring up", "call back", "call up");

    /** A message with more promises than that is none that somebody wrote. */
    private static final int MOST = 24;

    private final Schedule schedule;
    private final Map<Draft, Mention> dues = new IdentityHashMap<>();

    public Doubles(Schedule schedule) {
        this.schedule = schedule;
    }

    /** The drafts of a message, in their order, without what repeats another one. */
    public List<Draft> without(List<Draft> drafts) {
        if (drafts.size() < 2 || drafts.size() > MOST) {
            return drafts;
        }
        List<Draft> out = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = out.stream()
                    .filter(earlier -> repeats(earlier, draft))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                out.add(draft);
            } else {
                out.set(out.indexOf(same), better(same, draft));
            }
        }
        return out;
    }

    private boolean repeats(Draft one, Draft other) {
        boolean promised = one.kind == Kind.MINE || one.kind == Kind.THEIRS;
        if (!promised || one.kind != other.kind || !samePerson(one, other)) {
            return false;
        }
        if (announced(one, other)) {
            return true;
        }
        Mention first = due(one);
        Mention second = due(other);
        boolean guessed = one.guess || other.guess;
        boolean series = guessed && (repeated(first) || repeated(second)) && !(repeated(first) && repeated(second));
        // to read two times as one costs most, and comes last
        return series || sameThing(one, other) && (sameDay(first, second) || hourOf(one, other));
    }

    /** I need to let Anna know of the delay, I'll ring her at nine: what for, and how and when. */
    private static boolean announced(Draft one, Draft other) {
        String told = one.what.split(" ")[0];
        boolean tells = TELLING.contains(told) || one.what.startsWith("let know");
        boolean calls = CALLS.contains(other.what);
        return one.times.isEmpty() && tells && calls && !other.times.isEmpty() && one.who != null;
    }

    /** On Friday I'll tune it, beginning at two: a day, and the hour of that day. */
    private boolean hourOf(Draft one, Draft other) {
        Mention first = due(one);
        Mention second = due(other);
        Mention joined = first == null || second == null ? null : schedule.due(both(one, other));
        return joined != null && joined != first && joined != second;
    }

    private static List<Integer> both(Draft one, Draft other) {
        List<Integer> times = new ArrayList<>(one.times);
        times.addAll(other.times);
        return times;
    }

    private @Nullable Mention due(Draft draft) {
        if (!dues.containsKey(draft)) {
            Mention due = schedule.due(draft.times);
            if (due == null) {
                return null;
            }
            dues.put(draft, due);
        }
        return dues.get(draft);
    }

    private static boolean samePerson(Draft one, Draft other) {
        return one.who == null || other.who == null || one.who.equals(other.who);
    }

    private static boolean repeated(@Nullable Mention time) {
        return time != null
                && !time.readings().isEmpty()
                && time.readings().get(0).recurrence() != null;
    }

    /** Whether they are due on one day; a promise that has no time yet may have any. */
    private static boolean sameDay(@Nullable Mention one, @Nullable Mention other) {
        if (one == null
                || other == null
                || one.readings().isEmpty()
                || other.readings().isEmpty()) {
            return false;
        }
        return day(one).equals(day(other));
    }

    private static LocalDate day(Mention time) {
        return time.readings().get(0).due().toLocalDate();
    }

    private static boolean sameThing(Draft one, Draft other) {
        Set<String> first = things(one.what);
        Set<String> second = things(other.what);
        boolean pointing = (first.isEmpty() || second.isEmpty()) && !Objects.equals(one.what, other.what);
        return pointing && (one.guess || other.guess)
                || !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private static Set<String> things(String what) {
        Set<String> things = new HashSet<>();
        for (String word : what.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            WordClasses classes = Lexicon.ENGLISH.classes(word);
            boolean small = classes.contains(WordClass.DETERMINER)
                    || classes.contains(WordClass.POSSESSIVE)
                    || classes.contains(WordClass.PREPOSITION)
                    || classes.contains(WordClass.OBJECT);
            if (!word.isEmpty() && !small && !POINTING.contains(word) && !LIGHT.contains(word)) {
                things.add(word);
            }
        }
        return things;
    }

    /** What the rules read rather than a guess, with the repeat or the hour of either. */
    private Draft better(Draft one, Draft other) {
        Draft kept = one.guess && !other.guess ? other : one;
        Draft gone = kept == one ? other : one;
        if (hourOf(kept, gone)) {
            kept.times.addAll(gone.times);
            dues.remove(kept);
        } else if (finer(due(gone), due(kept))) {
            kept.times.clear();
            kept.times.addAll(gone.times);
            dues.remove(kept);
        }
        kept.who = kept.who == null ? gone.who : kept.who;
        kept.whoOpen &= kept.who == null;
        kept.from = Math.min(kept.from, gone.from);
        kept.to = Math.max(kept.to, gone.to);
        return kept;
    }

    private static boolean finer(@Nullable Mention one, @Nullable Mention than) {
        if (one == null
                || one.readings().isEmpty()
                || than == null
                || than.readings().isEmpty()) {
            return one != null && than == null;
        }
        Reading first = one.readings().get(0);
        Reading second = than.readings().get(0);
        boolean hour = first.grain() == Grain.MINUTE && second.grain() != Grain.MINUTE;
        return second.recurrence() == null && (hour || first.recurrence() != null);
    }
}
