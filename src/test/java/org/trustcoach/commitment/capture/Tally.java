package org.trustcoach.commitment.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.trustcoach.due.Grain;
import org.trustcoach.due.Mention;
import org.trustcoach.due.Reading;
import tools.jackson.databind.JsonNode;

/** Counts what was heard rightly, against what is expected. Articles and capitals in what was promised don't count. */
final class Tally {

    private static final int DATE = 10;

    private int mine;
    private int missed;
    private int invented;
    private int compared;
    private int who;
    private int what;
    private int due;
    final List<String> faults = new ArrayList<>();

    void add(String text, JsonNode expected, List<Captured> heard) {
        List<Captured> left = new ArrayList<>(heard);
        for (JsonNode item : expected) {
            Captured nearest = nearest(item, left);
            left.remove(nearest);
            boolean own = item.get("kind").asString().equals("mine");
            mine += own && nearest != null ? 1 : 0;
            missed += own && nearest == null ? 1 : 0;
            if (nearest == null) {
                faults.add(text + " | missed " + item);
            } else {
                compare(text, item, nearest);
            }
        }
        for (Captured more : left) {
            invented += more.kind() == Kind.MINE ? 1 : 0;
            faults.add(text + " | invented " + more.kind() + " " + more.who() + " " + more.what());
        }
    }

    private void compare(String text, JsonNode item, Captured heard) {
        compared++;
        boolean sameWho = plain(heard.who()).equals(plain(text(item, "who")));
        boolean sameWhat = plain(heard.what()).equals(plain(text(item, "what")));
        boolean sameDue = sameDue(heard.time(), text(item, "due"));
        who += sameWho ? 1 : 0;
        what += sameWhat ? 1 : 0;
        due += sameDue ? 1 : 0;
        if (!sameWho || !sameWhat || !sameDue) {
            faults.add(
                    text + " | heard " + heard.who() + ", " + heard.what() + ", " + due(heard.time()) + " for " + item);
        }
    }

    private static Captured nearest(JsonNode item, List<Captured> heard) {
        Captured nearest = null;
        int most = -1;
        for (Captured each : heard) {
            int same = (plain(each.who()).equals(plain(text(item, "who"))) ? 1 : 0)
                    + (plain(each.what()).equals(plain(text(item, "what"))) ? 1 : 0);
            if (kind(each).equals(item.get("kind").asString()) && same > most) {
                nearest = each;
                most = same;
            }
        }
        return nearest;
    }

    private static String kind(Captured heard) {
        return switch (heard.kind()) {
            case MINE -> "mine";
            case THEIRS -> "theirs";
            case MOVED, DONE, STUCK -> "update";
            case CANCELLED -> "cancel";
        };
    }

    private static String text(JsonNode item, String field) {
        JsonNode value = item.path(field);
        return value.isString() ? value.asString() : null;
    }

    private static String plain(String words) {
        return words == null
                ? ""
                : words.toLowerCase(Locale.ROOT)
                        .replaceAll("\\b(the|a|an|my|our|mr|mrs|ms|dr|frau|herr)\\b\\.? ?", "")
                        .strip();
    }

    /** Of a window the day is enough. */
    private static boolean sameDue(Mention time, String expected) {
        String due = due(time);
        boolean window = due != null && time.readings().get(0).grain() == Grain.WINDOW;
        return Objects.equals(due, expected)
                || window && expected != null && expected.length() == DATE && due.startsWith(expected);
    }

    private static String due(Mention time) {
        if (time == null || time.readings().isEmpty()) {
            return null;
        }
        Reading first = time.readings().get(0);
        return first.grain() == Grain.DAY
                ? first.due().toLocalDate().toString()
                : first.told().toString().substring(0, 16);
    }

    double f1() {
        return 2.0 * mine / (2.0 * mine + missed + invented);
    }

    double who() {
        return (double) who / compared;
    }

    double what() {
        return (double) what / compared;
    }

    double due() {
        return (double) due / compared;
    }
}
