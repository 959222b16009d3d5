package org.trustcoach.coach.promise;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.promise.card.Desk;
import org.trustcoach.commitment.capture.Captured;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.dialog.word.Words;
import org.trustcoach.due.Mention;
import org.trustcoach.due.TimeReader;
import org.trustcoach.session.Asked;

/** “Remind me”, with nothing behind it or a time alone: asks of what and when, and makes one sentence of it and the answer. */
final class Reminding {

    private static final String NEW = "new:";

    /** What says nothing but that a reminder is wanted. */
    private static final Set<String> WANTED = Set.of(
            "remind me",
            "remind me to",
            "remind me of",
            "remind me of something",
            "remind me about something",
            "reminder",
            "a reminder",
            "set a reminder",
            "set me a reminder",
            "set up a reminder",
            "add a reminder",
            "new reminder",
            "create a reminder",
            "make a reminder",
            "i need a reminder",
            "i want a reminder");

    private static final List<String> BEFORE = List.of(
            "please ",
            "can you ",
            "could you ",
            "would you ",
            "will you ",
            "you ",
            "hey ",
            "ok ",
            "and ",
            "also ",
            "just ");

    /** What may stand beside a time that tells nothing else. */
    private static final Set<String> AROUND = Set.of("", "on", "at", "by", "for", "please", "in");

    private static final String PLEASE = " please";
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 20;

    private final Lines lines;
    private final TimeReader reader;
    private final Notice notice;

    Reminding(Lines lines, TimeReader reader, Notice notice) {
        this.lines = lines;
        this.reader = reader;
        this.notice = notice;
    }

    /** Whether this is what was asked here: of what and when. */
    static boolean isAsked(Asked asked) {
        return asked.about().startsWith(NEW);
    }

    /** Asks what a message leaves out; false if it is about anything else. */
    boolean begin(Desk desk, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !lower.contains("remind")) {
            return false;
        }
        Optional<String> time = onlyTime(desk, text);
        String rest = time.map(words -> lower.replace(words.toLowerCase(Locale.ROOT), " "))
                .orElse(lower);
        boolean wanted = WANTED.contains(bare(Words.normalise(rest)));
        if (wanted) {
            ask(desk, time.orElse(""));
        }
        return wanted;
    }

    private static String bare(String words) {
        String rest = words.endsWith(PLEASE) ? words.substring(0, words.length() - PLEASE.length()) : words;
        for (String before : BEFORE) {
            rest = rest.startsWith(before) ? rest.substring(before.length()) : rest;
        }
        return rest;
    }

    void ask(Desk desk, String when) {
        desk.ask(new Asked(Asked.Kind.DATE, NEW + when));
        desk.say(
                when.isEmpty()
                        ? lines.say(LineKey.REMIND_OF)
                        : lines.say(LineKey.REMIND_OF_THEN, "when", capital(when)));
    }

    /** Asks once more for what is missing. */
    void askAgain(Desk desk, Asked asked) {
        ask(desk, when(asked));
    }

    private static String when(Asked asked) {
        return asked.about().substring(NEW.length());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Takes the answer; false if it is none. */
    boolean answer(Desk desk, Asked asked, String text) {
        if (text.indexOf('?') >= 0 || text.strip().split("\\s+").length > MOST_WORDS) {
            return false;
        }
        Optional<String> time = onlyTime(desk, text);
        if (time.isPresent() && isAll(text, time.get())) {
            ask(desk, time.get());
            return true;
        }
        String when = when(asked);
        String behind = time.isPresent() || when.isEmpty() ? "" : " " + when;
        desk.ask(null);
        return List.of("remind me to ", "remind me about ").stream()
                .map(lead -> sentence(lead, text.strip()) + behind)
                .anyMatch(whole -> offer(desk, whole));
    }

    private static String sentence(String lead, String text) {
        String end = text.replaceFirst("[.!\\s]+$", "");
        String words = end.toLowerCase(Locale.ROOT);
        if (words.contains("remind me")) {
            return end;
        }
        return words.startsWith("to ") ? "remind me " + end : lead + end;
    }

    private boolean offer(Desk desk, String whole) {
        List<Captured> heard = notice.hear(desk, whole).stream()
                .filter(one -> one.kind() == Kind.MINE)
                .limit(1)
                .toList();
        notice.offer(desk, whole, heard);
        return !heard.isEmpty();
    }

    /** The words of the one time in a text. */
    private Optional<String> onlyTime(Desk desk, String text) {
        List<Mention> mentions = reader.read(text, desk.settings().reference(desk.now()));
        return mentions.size() == 1 && !mentions.get(0).readings().isEmpty()
                ? Optional.of(
                        text.substring(mentions.get(0).start(), mentions.get(0).end()))
                : Optional.empty();
    }

    private static boolean isAll(String text, String time) {
        return AROUND.contains(Words.normalise(text.replace(time, " ")));
    }
}
