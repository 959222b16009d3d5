package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.practice.mark.ClauseModel;
import org.trustcoach.practice.mark.ReplyExample;

/** Models of clauses, kept like those of intents. Thread-safe. */
public final class ClauseModels {

    /** Part of the key under which a model is kept: a change of signs, features or learning makes old models useless. */
    private static final String RECIPE = "replies-14";

    private static final Logger LOG = LoggerFactory.getLogger(ClauseModels.class);

    private final ModelStore store;

    /** @param folder where learnt models are kept */
    public ClauseModels(Path folder) {
        this.store = new ModelStore(folder);
    }

    /**
     * The model that is learnt from these replies.
     *
     * @param text the same for the same replies and the same knowledge of words
     * @param replies asked for only if the model must be learnt
     */
    public ClauseModel model(String text, Supplier<List<ReplyExample>> replies) {
        return store.model(ModelStore.name(RECIPE, text), new OfClauses(replies));
    }

    /** Learns the model for these replies into the folder, unless it is there. */
    public Path build(String text, Supplier<List<ReplyExample>> replies) throws IOException {
        return store.build(ModelStore.name(RECIPE, text), new OfClauses(replies));
    }

    private record OfClauses(Supplier<List<ReplyExample>> replies) implements ModelStore.Kind<OpennlpClauseModel> {

        @Override
        public OpennlpClauseModel learn() {
            List<ReplyExample> examples = replies.get();
            LOG.info("learning to mark replies from {} replies", examples.size());
            return OpennlpClauseModel.learn(examples);
        }

        @Override
        public void write(OpennlpClauseModel model, OutputStream out) throws IOException {
            model.write(out);
        }

        @Override
        public OpennlpClauseModel read(ByteBuffer bytes) throws IOException {
            return OpennlpClauseModel.read(bytes);
        }
    }
}
