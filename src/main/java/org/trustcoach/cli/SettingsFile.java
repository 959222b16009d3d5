package org.trustcoach.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The file with the settings, and what can be wrong with it before any setting is read. */
final class SettingsFile {

    /** The settings that ship, and the file beside the program that overrides them; to look anywhere else lengthens every start. */
    static final String LOCATION = "classpath:/application.yaml,optional:file:./config/application.yaml";

    private static final String NAME = "config/application.yaml";
    private static final Set<String> GROUPS = Set.of(
            "server", "trustcoach", "trustcoach.redis", "trustcoach.telegram", "trustcoach.web", "trustcoach.intents");

    private SettingsFile() {}

    /**
     * Refuses a value in the place of settings, which nothing else would miss.
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
            boolean misplaced = GROUPS.contains(name)
                    && !String.valueOf(file.getProperty(name)).isEmpty();
            if (misplaced) {
                throw new IllegalArgumentException(
                        name + " takes no value" + place(file.getOrigin(name)) + "; its settings stand below it");
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
