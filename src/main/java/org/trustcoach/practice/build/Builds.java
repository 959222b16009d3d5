package org.trustcoach.practice.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trustcoach.practice.Check;
import org.trustcoach.practice.scene.Hanging;
import org.trustcoach.practice.scene.Scene;
import org.trustcoach.practice.text.Clause;
import org.trustcoach.practice.text.Sentence;

/**
 * What shows a check by its build, such as “that must have been …” or “you should have …”, and what never shows it, such as “how
 * many”. A build that shows a check makes it likelier, and never less likely. The file says how it is written. Immutable.
 */
public final class Builds {

    private static final String FILE = "/words/builds.txt";

    /** How likely a build alone makes it: enough to be asked about, and not to be stated. */
    private static final double ALONE = 0.6;

    private final Map<String, String> names = new HashMap<>();
    private final List<Build> builds = new ArrayList<>();
    private final Map<Check, List<Build>> exclusions = new EnumMap<>(Check.class);
    private final Map<Check, List<Build>> surroundings = new EnumMap<>(Check.class);

    private Builds() {}

    /** The builds that ship. */
    public static Builds shipped() {
        try (InputStream file = Builds.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + FILE);
            }
            return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Builds read(Stream<String> lines) {
        Builds read = new Builds();
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(read::line);
        return read;
    }

    private void line(String written) {
        String line = written;
        for (Map.Entry<String, String> name : names.entrySet()) {
            line = line.replace("<" + name.getKey() + ">", name.getValue());
        }
        int colon = line.indexOf(": ");
        String[] head = line.substring(0, colon).split(" ");
        String pattern = line.substring(colon + 2);
        if (head[0].equals("let")) {
            names.put(head[1], pattern);
            return;
        }
        List<Build.Condition> conditions =
                Stream.of(head).skip(2).map(Conditions::of).toList();
        for (String id : head[1].split("/")) {
            Check check = Check.of(id).orElseThrow(() -> new IllegalArgumentException("no check: " + id));
            add(head[0], new Build(check, conditions, Pattern.compile(pattern, Pattern.DOTALL)));
        }
    }

    private void add(String kind, Build build) {
        switch (kind) {
            case "shows" -> builds.add(build);
            case "never" ->
                exclusions
                        .computeIfAbsent(build.check(), one -> new ArrayList<>())
                        .add(build);
            case "amid" ->
                surroundings
                        .computeIfAbsent(build.check(), one -> new ArrayList<>())
                        .add(build);
            default -> throw new IllegalArgumentException("no kind of build: " + kind);
        }
    }

    /** The chances, raised where a clause, with what hangs on it, is built so. */
    public double[][] raised(Scene scene, double[][] chances) {
        double[][] raised = new double[chances.length][];
        for (int i = 0; i < chances.length; i++) {
            raised[i] = chances[i].clone();
            Clause clause = Hanging.whole(scene, i);
            String said = said(scene, clause);
            for (Build build : builds) {
                int check = build.check().ordinal();
                if (raised[i][check] == chances[i][check] && build.isIn(scene, clause, said)) {
                    raised[i][check] = 1 - (1 - chances[i][check]) * (1 - ALONE);
                }
            }
        }
        return raised;
    }

    /** Whether a stretch of a reply can't show a check, by its own words or by the sentence that it stands in. */
    boolean excludes(Scene scene, Check check, Clause stretch) {
        String said = said(scene, stretch);
        return exclusions.getOrDefault(check, List.of()).stream().anyMatch(build -> build.isAll(scene, stretch, said))
                || isAmid(scene, check, stretch);
    }

    private boolean isAmid(Scene scene, Check check, Clause stretch) {
        List<Build> around = surroundings.getOrDefault(check, List.of());
        if (around.isEmpty()) {
            return false;
        }
        Sentence sentence = scene.reply().sentences().get(stretch.sentence());
        String said = said(scene, new Clause(sentence.first(), sentence.end(), stretch.sentence()));
        return around.stream().anyMatch(build -> build.isIn(scene, stretch, said));
    }

    static String said(Scene scene, Clause clause) {
        String written = scene.reply().written(clause);
        return written.substring(0, Math.min(Build.LONGEST, written.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
