package org.trustcoach.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.redis.RedisInbox;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What reps find unfair, and what the coach didn't understand. */
@Command(
        name = "inbox",
        description = {
            "Prints what people put down for the authors, one line of JSON each: marks that they find unfair, with line, words,",
            "check and version, and messages that weren't understood. Whose they are isn't told. /forget takes them away."
        })
final class InboxCommand implements Callable<Integer> {

    @Option(names = "--file", paramLabel = "FILE", description = "Writes them to this file instead.")
    private @Nullable Path file;

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        List<String> lines = lines();
        PrintWriter out = command.commandLine().getOut();
        if (file == null) {
            lines.forEach(out::println);
        } else {
            Files.write(file, lines);
            out.println(lines.size() + " notes written to " + file);
        }
        out.flush();
        return 0;
    }

    private List<String> lines() {
        try (ConfigurableApplicationContext house = Start.quietly(House.Remembering.class, settings.arguments())) {
            return house.getBean(RedisInbox.class).notes().map(RedisInbox::line).toList();
        }
    }
}
