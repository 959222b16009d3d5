package org.trustcoach.coach.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trustcoach.dialog.word.Words;

/** Commands as people type them who know of no slash: “settings”, “never mind”. */
public final class BareCommands {

    private static final int LONGEST = 40;

    private static final Map<String, String> COMMANDS = byWords(Map.ofEntries(
            Map.entry(
                    "/cancel",
                    "cancel|cancel that|cancel this|stop|stop it|stop this|quit|exit|end|abort|never mind|nevermind"
                            + "|forget it|forget that|skip|skip it|leave it|not now|leave me alone|just leave me alone|leave me in peace"
                            + "|leave me be|go away|stop bothering me"),
            Map.entry("/start", "restart|reset"),
            Map.entry("/settings", "settings|my settings|setting|preferences"),
            Map.entry("/privacy", "privacy|data protection"),
            Map.entry("/export", "export|export my data|download my data"),
            Map.entry("/forget", "delete my data|delete everything|forget me|forget everything|delete all my data"),
            Map.entry(
                    "/promises",
                    "promises|my promises|open promises|show promises|show my promises|list promises|list|my list|the list"
                            + "|show list|show my list|todo|to do|my todo|todo list|to do list|my to do list|todos|reminders"
                            + "|my reminders|show reminders|show my reminders|list reminders|open reminders"),
            Map.entry("/calendar", "calendar|calendar file"),
            Map.entry("/practise", "quiz me|test me|train me|give me an exercise|an exercise please"),
            Map.entry("/compare", "compare|compare wordings|compare two wordings"),
            Map.entry("/progress", "progress|my progress|how am i doing")));

    private BareCommands() {}

    /** The command that a message of these very words means; empty if it is anything else. */
    public static Optional<String> find(String text) {
        return text.length() > LONGEST ? Optional.empty() : Optional.ofNullable(COMMANDS.get(Words.normalise(text)));
    }

    private static Map<String, String> byWords(Map<String, String> byCommand) {
        Map<String, String> all = new HashMap<>();
        byCommand.forEach((command, said) -> Stream.of(said.split("\\|")).forEach(one -> all.put(one, command)));
        return Map.copyOf(all);
    }
}
