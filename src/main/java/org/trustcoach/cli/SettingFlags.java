package org.trustcoach.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Settings given as flags, such as {@code --server.port=9090}. Anything else that looks like a flag is refused. */
public final class SettingFlags {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(paramLabel = "--SETTING=VALUE", description = "Settings, such as --server.port=9090.")
    private List<String> flags = new ArrayList<>();

    /**
     * The settings for Spring.
     *
     * @param others the parameters of the command itself, which are no settings
     */
    public String[] arguments(String... others) {
        List<String> settings = new ArrayList<>(flags);
        List.of(others).forEach(settings::remove);
        return checked(settings, command);
    }

    /**
     * Flags that are known to be settings.
     *
     * @throws ParameterException if one isn't
     */
    public static String[] checked(List<String> settings, CommandSpec command) {
        for (String flag : settings) {
            if (!Serving.isSetting(flag)) {
                throw new ParameterException(
                        command.commandLine(),
                        "unknown flag " + flag
                                + ": settings look like --server.port=9090, and config/application.yaml has them all");
            }
        }
        return settings.toArray(String[]::new);
    }
}
