package org.trustcoach.cli.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.Start;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A folder of scripts, which may be left out, and settings. */
final class FolderArguments {

    private static final String DIALOGS = "--trustcoach.dialogs=";
    private static final String DEFAULT = "dialogs";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(
            paramLabel = "[DIR] [--SETTING=VALUE]",
            description = "The folder of the scripts, dialogs by default; settings, such as --trustcoach.data=here.")
    private List<String> given = new ArrayList<>();

    /**
     * Takes what stands before the folder.
     *
     * @throws ParameterException if nothing does
     */
    String first(String name) {
        String first = given.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElseThrow(() -> new ParameterException(command.commandLine(), "name the " + name));
        given.remove(first);
        return first;
    }

    /**
     * The folder that the scripts come from, which must be there: who writes scripts has no use for those that ship.
     *
     * @throws ParameterException if it isn't there
     */
    Path folder() {
        List<String> folders =
                given.stream().filter(argument -> !argument.startsWith("-")).toList();
        if (folders.size() > 1) {
            throw new ParameterException(command.commandLine(), "one folder at most, not " + folders.size());
        }
        Path folder = Path.of(folders.isEmpty() ? byFlag() : folders.get(0)).normalize();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    command.commandLine(), "there is no folder " + folder + "; name the one with your scripts");
        }
        return folder;
    }

    private String byFlag() {
        return given.stream()
                .filter(argument -> argument.startsWith(DIALOGS))
                .map(argument -> argument.substring(DIALOGS.length()))
                .findFirst()
                .orElse(DEFAULT);
    }

    /** What the coach knows who has the scripts of the folder. */
    ConfigurableApplicationContext knowing() {
        List<String> flags = given.stream()
                .filter(argument -> argument.startsWith("-") && !argument.startsWith(DIALOGS))
                .toList();
        Stream<String> settings =
                Stream.concat(Stream.of(SettingFlags.checked(flags, command)), Stream.of(DIALOGS + folder()));
        return Start.quietly(House.Knowing.class, settings.toArray(String[]::new));
    }

    /** The same, or with the scripts that the settings name, else with those that ship, where no folder is given. */
    ConfigurableApplicationContext knowingAny() {
        return given.stream().allMatch(argument -> argument.startsWith("-") && !argument.startsWith(DIALOGS))
                ? Start.quietly(House.Knowing.class, SettingFlags.checked(given, command))
                : knowing();
    }
}
