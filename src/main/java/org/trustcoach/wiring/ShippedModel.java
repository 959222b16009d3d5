package org.trustcoach.wiring;

import java.io.IOException;
import java.nio.file.Path;
import org.trustcoach.opennlp.IntentModels;
import org.trustcoach.opennlp.Phrasebook;
import org.trustcoach.script.Library;

/** Learns the model that ships; called by the build. */
public final class ShippedModel {

    private ShippedModel() {}

    /** @param arguments the folder of the scripts, and the folder that the model goes to */
    public static void main(String[] arguments) throws IOException {
        Library library = Scriptorium.sound(Path.of(arguments[0]));
        new IntentModels(Path.of(arguments[1])).build(new Phrasebook(library.intents(), library.outOfScope()));
    }
}
