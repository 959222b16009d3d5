package org.trustcoach.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks in the terminal, or line by line on a pipe. */
@Command(name = "chat", description = "Talks with you here in the terminal, or line by line on a pipe.")
final class ChatCommand implements Callable<Integer> {

    @Mixin
    private SettingFlags settings;

    @Override
    public Integer call() throws IOException, InterruptedException {
        new TerminalTalk(settings.arguments()).run();
        return 0;
    }
}
