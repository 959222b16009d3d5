package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Models by the hash of the phrases that they are learnt from: the one that ships, those kept in a folder, or, if neither fits, a
 * new one that is learnt now and kept. Thread-safe.
 */
public final class IntentModels {

    /** Part of the key under which a model is kept: a change of features or learning makes old models useless. */
    private static final String RECIPE = "2";

    private static final Logger LOG = LoggerFactory.getLogger(IntentModels.class);

    private final ModelStore store;

    /** @param folder where learnt models are kept */
    public IntentModels(Path folder) {
        this.store = new ModelStore(folder);
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
            LOG.info("learning {} from {} phrases", phrasebook.what(), phrasebook.size());
            return IntentModel.learn(phrasebook.examples());
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
        return ModelStore.name(phrasebook.what() + "-" + RECIPE, phrasebook.text());
    }
}
