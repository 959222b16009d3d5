package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/** Trains OpenNLP's document categorizer on a phrasebook. The same phrasebook gives the same model. */
public final class IntentTraining {

    /** Part of the key under which a model is kept: a change of features or training makes old models useless. */
    static final String RECIPE = "1";

    private static final double COST = 1.0;
    private static final double SHARPNESS = 0.8;

    private final Features features = new Features();

    /** The model for these phrases; takes seconds. */
    public DoccatModel train(Phrasebook phrasebook) {
        ExtensionLoader.registerAllowedPackage(LogisticTrainer.class.getPackageName());
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, LogisticTrainer.class.getName());
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
        parameters.put(LogisticTrainer.COST, COST);
        parameters.put(LogisticTrainer.SHARPNESS, SHARPNESS);
        try {
            DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()});
            return DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(phrasebook.samples(features)), parameters, factory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
