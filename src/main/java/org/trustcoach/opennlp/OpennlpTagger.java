package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.trustcoach.opennlp.feature.Stems;
import org.trustcoach.practice.text.PartOfSpeech;
import org.trustcoach.practice.text.Tagger;

/** Parts of speech by OpenNLP's English model, which takes half a second to load. Thread-safe. */
public final class OpennlpTagger implements Tagger {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    // a tagger keeps state while it works, so each thread has its own
    private final ThreadLocal<POSTaggerME> taggers;

    private OpennlpTagger(POSModel model) {
        this.taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    /** The model that ships. */
    public static OpennlpTagger shipped() {
        try (InputStream file = OpennlpTagger.class.getResourceAsStream(MODEL)) {
            if (file == null) {
                throw new IllegalStateException("the program has no " + MODEL);
            }
            return new OpennlpTagger(new POSModel(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<PartOfSpeech> tag(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : Stream.of(taggers.get().tag(words.toArray(String[]::new)))
                        .map(PartOfSpeech::of)
                        .toList();
    }

    @Override
    public String stem(String word) {
        return Stems.of(word);
    }
}
