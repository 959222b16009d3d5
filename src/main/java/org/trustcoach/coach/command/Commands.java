package org.trustcoach.coach.command;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import org.trustcoach.chat.RichText;
import org.trustcoach.coach.draft.Action;
import org.trustcoach.coach.draft.Draft;
import org.trustcoach.coach.hear.TypedSettings;
import org.trustcoach.coach.kept.Inventory;
import org.trustcoach.coach.knowledge.KeptKey;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.coach.knowledge.LineKey;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.coach.knowledge.SettingKey;
import org.trustcoach.coach.promise.Promises;
import org.trustcoach.coach.side.Forgetting;
import org.trustcoach.coach.side.SideQuestion;
import org.trustcoach.coach.side.Zones;
import org.trustcoach.coach.talk.Talks;
import org.trustcoach.dialog.Step;
import org.trustcoach.session.Move;
import org.trustcoach.session.Prompt;
import org.trustcoach.session.Talk;

/** The commands that work in every state. A command is a first word with a slash; what follows may be the name of a client. */
public final class Commands {

    private static final Pattern COMMAND = Pattern.compile("^/\\pL[\\pL\\pN_]*");
    private static final int MAX_SHOWN = 33;
    private static final int LONGEST_BARE = 40;

    private final Lines lines;
    private final Talks talks;
    private final Explanation explanation;
    private final Promises promises;
    private final TypedSettings typed;
    private final Inventory inventory;
    private final Forgetting forgetting;

    public Commands(Knowledge knowledge, Talks talks, Promises promises, TypedSettings typed) {
        this.promises = promises;
        this.typed = typed;
        this.inventory = new Inventory(
                knowledge.lines(), knowledge.dialogs(), knowledge.practice().playbook());
        this.lines = knowledge.lines();
        this.talks = talks;
        this.forgetting = new Forgetting(lines, talks);
        this.explanation = new Explanation(knowledge);
    }

    /** Whether a message begins with a slash and a word. */
    public static boolean isCommand(String text) {
        String words = text.strip();
        return words.length() > 1 && words.charAt(0) == '/' && Character.isLetter(words.codePointAt(1));
    }

    /** Does what the command says; an unknown one is told so. */
    public void obey(Draft draft, String text) {
        Matcher command = COMMAND.matcher(text.strip());
        String word = command.find() ? command.group().toLowerCase(Locale.ROOT) : "/";
        String name =
                text.strip().substring(command.end()).replaceFirst("^@\\S+", "").strip();
        boolean asked = draft.talk().asked() != null;
        // what is asked about a promise is left; the promise itself stays on offer
        draft.ask(null);
        switch (word) {
            case "/start" -> start(draft);
            case "/help" -> aside(draft, LineKey.HELP);
            case "/cancel" -> cancel(draft, asked);
            case "/settings" -> settings(draft, name);
            case "/privacy" -> aside(draft, LineKey.PRIVACY);
            case "/why" -> why(draft);
            case "/export" -> export(draft);
            case "/forget" -> forget(draft, name);
            case "/promises" -> promises(draft, name);
            case "/calendar" -> calendar(draft);
            case "/practise", "/practice" -> talks.rehearsals().open(talks.floor(draft), Step.Room.SITUATIONS);
            case "/compare" -> compare(draft, name);
            case "/progress" -> talks.rehearsals().open(talks.floor(draft), Step.Room.PROGRESS);
            default -> unknown(draft, word);
        }
    }

    private void start(Draft draft) {
        talks.cancel(draft);
        draft.talk(draft.talk().missed(0));
        draft.say(lines.say(LineKey.START));
    }

    private void cancel(Draft draft, boolean asked) {
        draft.talk(draft.talk().missed(0));
        Prompt prompt = draft.talk().prompt();
        if (asked) {
            aside(draft, LineKey.LEFT_AS_IT_IS);
        } else if (prompt != null && SideQuestion.isOpen(prompt)) {
            draft.say(lines.say(SideQuestion.leaving(prompt)));
            talks.offerReturn(draft);
        } else {
            cancelTalk(draft, prompt != null);
        }
    }

    private void cancelTalk(Draft draft, boolean open) {
        talks.cancel(draft)
                .ifPresentOrElse(
                        title -> draft.say(lines.say(LineKey.CANCELLED, "title", title)),
                        () -> draft.say(lines.say(open ? LineKey.SOMETHING_ELSE : LineKey.NOTHING_TO_CANCEL)));
    }

    private void settings(Draft draft, String typedBehind) {
        if (!typedBehind.isEmpty()) {
            typed.obey(draft, typedBehind);
            return;
        }
        draft.say(zoneAndLanguage(draft));
        draft.say(lines.say(SettingKey.SETTING_HINT));
        draft.offer(lines.label(LineKey.BUTTON_ZONE), Move.of(Move.Kind.ASK_ZONE));
        promises.preferences(draft);
    }

    private RichText zoneAndLanguage(Draft draft) {
        String name = Zones.name(draft.settings().zone());
        String zone = draft.settings().zoneChoice().isKnown() ? name : lines.label(LineKey.ZONE_NOT_TOLD, "zone", name);
        String language = draft.settings().language().getDisplayLanguage(Locale.ENGLISH);
        return lines.say(LineKey.SETTINGS, "zone", zone, "language", language);
    }

    private void why(Draft draft) {
        Talk talk = draft.talk();
        draft.say(explanation.of(talk));
        draft.keepPrompt();
    }

    private void export(Draft draft) {
        draft.say(lines.say(LineKey.EXPORT));
        draft.say(zoneAndLanguage(draft));
        draft.say(promises.settings(draft));
        inventory.of(draft).forEach(draft::say);
        // the file goes with a short message: Telegram cuts what is longer than a caption
        draft.cut();
        draft.say(lines.say(KeptKey.KEPT_FILE));
        draft.keepPrompt();
        draft.action(Action.EXPORT);
    }

    private void promises(Draft draft, String name) {
        promises.list(draft, shortened(name));
        draft.keepPrompt();
    }

    private void calendar(Draft draft) {
        promises.calendar(draft, "");
        draft.keepPrompt();
    }

    private void compare(Draft draft, String wordings) {
        if (!talks.rehearsals().compareAtOnce(talks.floor(draft), wordings)) {
            talks.rehearsals().open(talks.floor(draft), Step.Room.WORDINGS);
        }
    }

    private void forget(Draft draft, String name) {
        if (name.isEmpty()) {
            forgetting.ask(draft);
        } else {
            forgetting.ask(draft, shortened(name));
        }
    }

    private static String shortened(String word) {
        boolean cut = word.codePointCount(0, word.length()) > MAX_SHOWN;
        return cut ? word.substring(0, word.offsetByCodePoints(0, MAX_SHOWN)) + "…" : word;
    }

    private void unknown(Draft draft, String word) {
        draft.say(lines.say(LineKey.UNKNOWN_COMMAND, "command", shortened(word)));
        draft.keepPrompt();
    }

    private void aside(Draft draft, LineKey line) {
        draft.say(lines.say(line));
        draft.keepPrompt();
    }
}
