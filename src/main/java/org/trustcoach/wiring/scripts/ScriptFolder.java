package org.trustcoach.wiring.scripts;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where the settings say that scripts are, for those who need nothing else of them. */
public final class ScriptFolder {

    private static final String USUAL = "./dialogs";

    private ScriptFolder() {}

    /**
     * The setting {@code trustcoach.dialogs}; the folder need not be there.
     *
     * @param flags settings such as {@code --trustcoach.dialogs=drafts}, which come before all others
     */
    public static Path of(String... flags) {
        return Path.of(flags.length == 0 && isUnset() ? USUAL : setting(flags));
    }

    /** Whether nobody has set anything, so that the settings, which take a second to read, need not be. */
    private static boolean isUnset() {
        Stream<String> names =
                Stream.concat(System.getenv().keySet().stream(), System.getProperties().stringPropertyNames().stream());
        boolean named = names.map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("trustcoach") || name.startsWith("spring"));
        return !named && Stream.of(".", "config").noneMatch(ScriptFolder::hasSettings);
    }

    private static boolean hasSettings(String folder) {
        String[] found = new File(folder).list((parent, name) -> name.startsWith("application"));
        return found != null && found.length > 0;
    }

    private static String setting(String... flags) {
        // nothing has been set up that would keep the reading of settings from telling about itself
        LoggingSystem.get(ScriptFolder.class.getClassLoader()).beforeInitialize();
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(flags));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return settings.getProperty("trustcoach.dialogs", USUAL);
    }
}
