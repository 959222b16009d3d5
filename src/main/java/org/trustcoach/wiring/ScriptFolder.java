package org.trustcoach.wiring;

import java.nio.file.Path;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where the settings say that scripts are, for those who need nothing else of them. */
public final class ScriptFolder {

    private ScriptFolder() {}

    /**
     * The setting {@code trustcoach.dialogs}; the folder need not be there.
     *
     * @param flags settings such as {@code --trustcoach.dialogs=drafts}, which come before all others
     */
    public static Path of(String... flags) {
        // nothing has been set up that would keep the reading of settings from telling about itself
        LoggingSystem.get(ScriptFolder.class.getClassLoader()).beforeInitialize();
        StandardEnvironment settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new SimpleCommandLinePropertySource(flags));
        ConfigDataEnvironmentPostProcessor.applyTo(settings);
        return Path.of(settings.getProperty("trustcoach.dialogs", "./dialogs"));
    }
}
