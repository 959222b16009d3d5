package org.trustcoach.script.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trustcoach.dialog.language.Template;
import org.trustcoach.script.draft.Drafts;
import org.trustcoach.script.draft.LineDraft;
import org.trustcoach.script.problem.Code;
import org.trustcoach.script.problem.Place;
import org.trustcoach.script.problem.Problems;
import org.trustcoach.script.problem.Quoted;
import org.trustcoach.script.shape.Reading;

/** The coach's own sentences: all of them are there, and each uses slots that it is given. */
final class Lines {

    private final Drafts drafts;
    private final Problems problems;

    Lines(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    void check(Map<String, Set<String>> wanted) {
        Map<String, Set<String>> missing = new TreeMap<>(wanted);
        for (LineDraft line : drafts.lines()) {
            missing.remove(line.key().text());
            if (wanted.containsKey(line.key().text())) {
                line.readings()
                        .forEach(reading ->
                                checkSlots(reading, wanted.get(line.key().text())));
            } else {
                problems.unknown(
                        Code.UNKNOWN_LINE,
                        line.key().place(),
                        new Problems.Unknown("line", line.key().text(), new TreeSet<>(wanted.keySet())));
            }
        }
        if (!drafts.isUnread(Drafts.LINES)) {
            report(missing.keySet());
        }
    }

    private void report(Set<String> missing) {
        if (drafts.lines().isEmpty() && !missing.isEmpty()) {
            add("the file with the coach's own sentences is missing or empty");
        } else {
            missing.forEach(key -> add("the line " + Quoted.of(key) + " is missing"));
        }
    }

    private void add(String message) {
        problems.add(Code.MISSING_LINE, Place.start(Drafts.LINES), message);
    }

    private void checkSlots(Reading reading, Set<String> known) {
        for (Template.Part part : reading.template().parts()) {
            if (part instanceof Template.Part.Gap gap && !known.contains(gap.slot())) {
                Place place = reading.place(gap.slot());
                problems.unknown(
                        Code.UNKNOWN_LINE_SLOT, place, new Problems.Unknown("slot", gap.slot(), new TreeSet<>(known)));
            }
        }
    }
}
