package org.trustcoach.talk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trustcoach.coach.knowledge.Lines;
import org.trustcoach.script.Library;
import org.trustcoach.script.Read;
import org.trustcoach.script.ScriptReader;
import org.trustcoach.script.ScriptSource;
import org.trustcoach.script.problem.Problem;
import org.trustcoach.script.problem.Severity;
import org.trustcoach.script.yaml.ScriptText;

/** Small libraries of scripts written in a test: dialogs as YAML, with the coach's own sentences and one idea. */
public final class SmallLibrary {

    private static final String CONCEPTS = """
            concepts:
              - id: empathy
                name: empathy
                idea: Catch the feeling.
            """;
    private static final Pattern INTENTS = Pattern.compile("(?m)^intents: \\[([^\\]]*)]");

    private SmallLibrary() {}

    /** A library of these dialogs; an intent is called after the dialog that it opens. */
    public static Library of(String... dialogs) {
        List<ScriptText> texts = texts(dialogs);
        Read read = new ScriptReader(Lines.required()).read(problems -> new ScriptSource.Scripts(texts, List.of()));
        if (read instanceof Read.Sound sound) {
            return sound.library();
        }
        throw new AssertionError(read.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::print)
                .toList());
    }

    /** Whether the reader finds no error in these dialogs. */
    public static boolean isSound(String... dialogs) {
        List<ScriptText> texts = texts(dialogs);
        return new ScriptReader(Map.of())
                        .read(problems -> new ScriptSource.Scripts(texts.subList(0, texts.size() - 1), List.of()))
                instanceof Read.Sound;
    }

    private static List<ScriptText> texts(String... dialogs) {
        List<ScriptText> texts = new ArrayList<>();
        Set<String> intents = new LinkedHashSet<>();
        for (int i = 0; i < dialogs.length; i++) {
            texts.add(new ScriptText("dialogs/d" + i + ".yaml", dialogs[i]));
            Matcher named = INTENTS.matcher(dialogs[i]);
            if (named.find() && !named.group(1).isBlank()) {
                intents.addAll(List.of(named.group(1).split(", *")));
            }
        }
        texts.add(new ScriptText("dialogs/concepts.yaml", CONCEPTS));
        intents.forEach(intent -> texts.add(new ScriptText("dialogs/intents/" + intent + ".yaml", intent(intent))));
        texts.add(new ScriptText("dialogs/lines.yaml", lines()));
        return texts;
    }

    private static String intent(String id) {
        String label = "a matter of " + id.replace('-', ' ');
        return "intent: " + id + "\nlabel: " + label + "\nphrases:\n  - this is about " + id + "\n  - help me with "
                + id + "\n";
    }

    private static String lines() {
        try {
            return Files.readString(Path.of("src", "test", "scripts", "lines.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
