package org.trustcoach.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.coach.match.EditDistance;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The file with the settings, and what can be wrong with it before any setting is read. */
final class SettingsFile {

    /** The settings that ship, and the file beside the program that overrides them; to look anywhere else lengthens every start. */
    static final String LOCATION = "classpath:/application.yaml,optional:file:./config/application.yaml";

    private static final String NAME = "config/application.yaml";
    private static final Set<String> GROUPS = Set.of(
            "server", "trustcoach", "trustcoach.redis", "trustcoach.telegram", "trustcoach.web", "trustcoach.intents");

    /** Where most settings stand; others may be of the libraries, or of the owner's own. */
    private static final List<String> OUTERMOST = List.of("trustcoach", "server");

    private static final int MOST_SLIPS = 2;

    private SettingsFile() {}

    /**
     * Refuses a value in the place of settings, and a group with a slip in its name: nothing else would miss what stands there.
     *
     * @throws IllegalArgumentException naming the place
     */
    static void check(ConfigurableApplicationContext house) {
        house.getEnvironment().getPropertySources().stream()
                .filter(OriginTrackedMapPropertySource.class::isInstance)
                .map(OriginTrackedMapPropertySource.class::cast)
                .forEach(SettingsFile::check);
    }

    private static void check(OriginTrackedMapPropertySource file) {
        for (String name : file.getPropertyNames()) {
            refuseSlip(name, file.getOrigin(name));
            boolean misplaced = GROUPS.contains(name)
                    && !String.valueOf(file.getProperty(name)).isEmpty();
            if (misplaced) {
                throw new IllegalArgumentException(
                        name + " takes no value" + place(file.getOrigin(name)) + "; its settings stand below it");
            }
        }
    }

    private static void refuseSlip(String name, @Nullable Origin origin) {
        String written = name.split("[.\\[]", 2)[0];
        String group = written.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        for (String known : OUTERMOST) {
            if (!OUTERMOST.contains(group) && EditDistance.atMost(group, known, MOST_SLIPS)) {
                throw new IllegalArgumentException(
                        "unknown group of settings " + written + place(origin) + "; did you mean " + known + "?");
            }
        }
    }

    /** Where a setting stands in the file, to be put behind what is wrong with it; empty if it comes from elsewhere. */
    static String place(@Nullable Origin origin) {
        Origin inside = origin instanceof PropertySourceOrigin source ? source.getOrigin() : origin;
        return inside instanceof TextResourceOrigin text && text.getLocation() != null
                ? ", in " + NAME + ", line " + (text.getLocation().getLine() + 1)
                : "";
    }

    /** What is wrong with the file as YAML. */
    static String mistake(MarkedYAMLException unreadable) {
        Mark mark = unreadable.getProblemMark();
        return NAME + " can't be read" + (mark == null ? "" : ", line " + (mark.getLine() + 1)) + ": "
                + String.valueOf(unreadable.getProblem()).replaceAll("\\s+", " ");
    }
}
