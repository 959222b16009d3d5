package org.trustcoach.coach;

import java.util.Locale;
import org.trustcoach.session.Move;
import org.trustcoach.session.Talk;

/** The commands that work in every state. A command is a first word with a slash; what follows it is not looked at. */
final class Commands {

    private static final int MAX_SHOWN = 33;

    private final Lines lines;
    private final Talks talks;
    private final Explanation explanation;

    Commands(Knowledge knowledge, Talks talks) {
        this.lines = knowledge.lines();
        this.talks = talks;
        this.explanation = new Explanation(knowledge);
    }

    static boolean isCommand(String text) {
        String typed = text.strip();
        return typed.length() > 1 && typed.charAt(0) == '/' && Character.isLetter(typed.charAt(1));
    }

    void obey(Draft draft, String text) {
        String word = text.strip().split("[\\s@]", 2)[0].toLowerCase(Locale.ROOT);
        switch (word) {
            case "/start" -> start(draft);
            case "/help" -> aside(draft, LineKey.HELP);
            case "/cancel" -> cancel(draft);
            case "/settings" -> settings(draft);
            case "/privacy" -> aside(draft, LineKey.PRIVACY);
            case "/why" -> why(draft);
            case "/export" -> export(draft);
            case "/forget" -> forget(draft);
            default -> unknown(draft, word);
        }
    }

    private void start(Draft draft) {
        talks.cancel(draft);
        draft.talk(draft.talk().missed(0));
        draft.say(lines.say(LineKey.START));
    }

    private void cancel(Draft draft) {
        boolean open = draft.talk().prompt() != null;
        draft.talk(draft.talk().missed(0));
        talks.cancel(draft)
                .ifPresentOrElse(
                        title -> draft.say(lines.say(LineKey.CANCELLED, "title", title)),
                        () -> draft.say(lines.say(open ? LineKey.SOMETHING_ELSE : LineKey.NOTHING_TO_CANCEL)));
    }

    private void settings(Draft draft) {
        String zone = Zones.name(draft.settings().zone());
        String language = draft.settings().language().getDisplayLanguage(Locale.ENGLISH);
        draft.say(lines.say(LineKey.SETTINGS, "zone", zone, "language", language));
        draft.offer(lines.label(LineKey.BUTTON_ZONE), Move.of(Move.Kind.ASK_ZONE));
    }

    private void why(Draft draft) {
        Talk talk = draft.talk();
        draft.say(explanation.of(talk));
        draft.keepPrompt();
    }

    private void export(Draft draft) {
        aside(draft, LineKey.EXPORT);
        draft.action(Action.EXPORT);
    }

    private void forget(Draft draft) {
        draft.say(lines.say(LineKey.FORGET));
        draft.offer(lines.label(LineKey.BUTTON_ERASE), Move.of(Move.Kind.ERASE));
        draft.offer(lines.label(LineKey.BUTTON_KEEP), Move.of(Move.Kind.KEEP));
    }

    private void unknown(Draft draft, String word) {
        String shown = word.length() > MAX_SHOWN ? word.substring(0, MAX_SHOWN) + "…" : word;
        draft.say(lines.say(LineKey.UNKNOWN_COMMAND, "command", shown));
        draft.keepPrompt();
    }

    private void aside(Draft draft, LineKey line) {
        draft.say(lines.say(line));
        draft.keepPrompt();
    }
}
