package org.trustcoach.wiring.scripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.script.Library;

/** Learns the models that ship, and keeps the phrases that they are learnt from; called by the build. */
public final class ShippedModel {

    private ShippedModel() {}

    /** @param arguments the folder of the scripts, and the folder that the models go to, which holds nothing else */
    public static void main(String[] arguments) throws IOException {
        Library library = Scriptorium.whole(Path.of(arguments[0]));
        Path folder = Path.of(arguments[1]);
        IntentModels models = new IntentModels(folder);
        Phrasebook intents = Phrasebook.intents(library.intents(), library.outOfScope());
        Set<Path> built = new HashSet<>(Scriptorium.keep(Path.of(arguments[0]), folder));
        built.addAll(List.of(
                models.build(intents),
                models.build(Phrasebook.distress(library.distress(), intents)),
                new PracticeRoom(library, folder).build()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> !built.contains(file)).toList()) {
                Files.delete(old);
            }
        }
    }
}
