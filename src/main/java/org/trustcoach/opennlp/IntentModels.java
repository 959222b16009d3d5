package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.opennlp.training.Example;

/** Models of intents and of distress, by the hash of the phrases that they are learnt from. Thread-safe. */
public final class IntentModels {

    /** Part of the key under which a model is kept: a change of features or learning makes old models useless. */
    private static final String RECIPE = "4";

    private static final Logger LOG = LoggerFactory.getLogger(IntentModels.class);

    private final ModelStore store;

    /** @param folder where learnt models are kept */
    public IntentModels(Path folder) {
        this.store = new ModelStore(folder);
    }

    IntentModels(ModelStore store) {
        this.store = store;
    }

    /** The model for these phrases. */
    public IntentModel model(Phrasebook phrasebook) {
        return store.model(name(phrasebook), new OfIntents(phrasebook));
    }

    /** Learns the model for these phrases into the folder, unless it is there. */
    public Path build(Phrasebook phrasebook) throws IOException {
        return store.build(name(phrasebook), new OfIntents(phrasebook));
    }

    private record OfIntents(Phrasebook phrasebook) implements ModelStore.Kind<IntentModel> {

        @Override
        public IntentModel learn() {
            List<Example> examples = phrasebook.examples();
            LOG.info("learning {} from {} phrases", phrasebook.what(), examples.size());
            return phrasebook.isWeighed() ? IntentModel.learn(examples) : IntentModel.scoring(examples);
        }

        @Override
        public void write(IntentModel model, OutputStream out) throws IOException {
            model.write(out);
        }

        @Override
        public IntentModel read(ByteBuffer bytes) throws IOException {
            return IntentModel.read(bytes);
        }
    }

    private static String name(Phrasebook phrasebook) {
        return phrasebook.what() + "-" + RECIPE + "-" + phrasebook.hash() + ".bin";
    }
}
