package org.trustcoach.cli.author;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.author.coverage.Teaching;
import org.trustcoach.script.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The inventory of ideas. */
@Command(name = "concepts", description = "Tells which idea is taught where, and which isn't.")
public final class ConceptsCommand implements Callable<Integer> {

    @Mixin
    private FolderArguments arguments;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = arguments.knowing()) {
            new Teaching(context.getBean(Library.class))
                    .print(arguments.folder(), command.commandLine().getOut());
        }
        return 0;
    }
}
