package org.trustcoach.commitment.capture.draft;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trustcoach.commitment.capture.Kind;

/** Makes one of two drafts that are kept by one deed: write up the notes and send them to Anna; come in and train them. */
public final class Merging {

    private static final Set<String> PRONOUNS = Set.of("it", "that", "this", "them", "those", "same");

    private static final Set<String> THINGS = Set.of("it", "them", "that", "those", "this");
    private static final Set<String> GOING = Set.of(
            "come", "go", "pop", "swing", "drop", "sit", "head", "stop", "get", "hop", "nip", "run", "whizz", "dash",
            "jump", "scoot");
    private static final Set<String> WHERE = Set.of(
            "in", "over", "by", "round", "down", "along", "up", "ahead", "together", "back", "out", "across", "off");

    /** Deeds that only the next one tells: he does me a favour and sends the list. */
    private static final Set<String> FAVOURS =
            Set.of("do a favour", "do a favor", "do a solid", "do the needful", "do the honours", "be good");

    /** Steps inside the house, before somebody is told what came of them. */
    private static final Set<String> STEPS = Set.of(
            "check",
            "ask",
            "speak",
            "talk",
            "look",
            "run",
            "raise",
            "discuss",
            "clarify",
            "find",
            "confirm",
            "consult",
            "verify",
            "investigate",
            "loop",
            "see",
            "go",
            "take",
            "chat",
            "review",
            "double-check",
            "clear",
            "pass");

    private static final Set<String> ANSWERS =
            Set.of("tell", "update", "reply", "respond", "answer", "revert", "inform");

    private Merging() {}

    /** Whether the second went into the first. */
    public static boolean merged(Draft first, Draft second) {
        if (first.kind != second.kind) {
            return false;
        }
        if (straightAfter(first, second)) {
            return true;
        }
        if (handsOver(second.what)) {
            take(first, second);
            return true;
        }
        if (FAVOURS.contains(first.what)) {
            first.what = second.what;
            take(first, second);
            return true;
        }
        if (answers(first, second)) {
            first.what += " and " + second.what;
            first.who = second.who == null ? first.who : second.who;
            first.whoOpen = first.who == null;
            take(first, second);
            return true;
        }
        if (onlyGoes(first.what)) {
            first.what += " and " + second.what;
            take(first, second);
            return true;
        }
        return false;
    }

    /** He shows it to them on Friday and rings me straight after: the day is that of the deed before. */
    private static boolean straightAfter(Draft first, Draft second) {
        String what = second.what.replaceFirst(" (straight|right|directly|straight away)( after| afterwards)?$", "");
        if (what.equals(second.what) || !second.times.isEmpty()) {
            return false;
        }
        second.what = what;
        second.times.addAll(first.times);
        boolean one = first.kind == Kind.THEIRS && Objects.equals(first.who, second.who);
        if (one) {
            first.what = what;
            first.to = Math.max(first.to, second.to);
        }
        return one;
    }

    /** I'll ask our engineers and get back to Anna on Friday: the step has no time and nobody of its own. */
    private static boolean answers(Draft first, Draft second) {
        List<String> words = List.of(second.what.split(" "));
        String verb = words.get(0);
        boolean back = words.size() == 2 && words.get(1).equals("back") || second.what.startsWith("let know");
        boolean sameTime = first.times.isEmpty() || second.times.isEmpty() || first.times.equals(second.times);
        boolean one = first.who == null || second.who == null || first.who.equals(second.who);
        return STEPS.contains(first.what.split(" ")[0]) && (back || ANSWERS.contains(verb)) && sameTime && one;
    }

    private static void take(Draft first, Draft second) {
        if (first.who == null) {
            first.who = second.who;
            first.whoOpen = second.whoOpen;
        }
        first.to = Math.max(first.to, second.to);
        if (first.times.isEmpty()) {
            first.times.addAll(second.times);
        }
    }

    /** send it, get them over */
    private static boolean handsOver(String what) {
        List<String> words = List.of(what.split(" "));
        return words.size() >= 2
                && THINGS.contains(words.get(1))
                && words.subList(2, words.size()).stream().allMatch(WHERE::contains);
    }

    /** come in */
    private static boolean onlyGoes(String what) {
        List<String> words = List.of(what.split(" "));
        return GOING.contains(words.get(0))
                && words.subList(1, words.size()).stream().allMatch(WHERE::contains);
    }

    /** He wanted the list, I said yes, I'll mail it on Friday: the deed that was granted, with its day. */
    private static boolean accepted(Draft last, Draft draft) {
        boolean one = draft.who == null || last.who == null || draft.who.equals(last.who);
        return draft.kind == Kind.MINE && one && last.times.isEmpty() && !draft.times.isEmpty();
    }

    /** Whether it only speaks of the one before it: mark it done; he promised it for Friday. */
    public static boolean repeats(@Nullable Draft last, Draft draft) {
        boolean pronoun = PRONOUNS.contains(draft.what.substring(draft.what.indexOf(' ') + 1))
                || draft.what.startsWith("it ")
                || draft.what.equals("it");
        boolean over = draft.kind == Kind.DONE || draft.kind == Kind.CANCELLED;
        boolean same = last != null
                && pronoun
                && draft.kind == last.kind
                && (over || draft.what.startsWith("give ") || draft.kind == Kind.MOVED || accepted(last, draft));
        if (last != null && same && last.times.isEmpty()) {
            last.times.addAll(draft.times);
        }
        return same;
    }
}
