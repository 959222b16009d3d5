package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.opennlp.training.Example;

/**
 * Models by the hash of the phrases that they are learnt from: the one that ships, those kept in a folder, or, if neither fits, a
 * new one that is learnt now and kept. Thread-safe.
 */
public final class IntentModels {

    /** Part of the key under which a model is kept: a change of features or learning makes old models useless. */
    private static final String RECIPE = "3";

    private static final Logger LOG = LoggerFactory.getLogger(IntentModels.class);
    private static final String SHIPPED = "/models/";

    private final Path folder;
    private final Function<String, @Nullable URL> shipped;

    /** @param folder where learnt models are kept */
    public IntentModels(Path folder) {
        this(folder, name -> IntentModels.class.getResource(SHIPPED + name));
    }

    IntentModels(Path folder, Function<String, @Nullable URL> shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    /** The model for these phrases. */
    public IntentModel model(Phrasebook phrasebook) {
        String name = name(phrasebook);
        URL packed = shipped.apply(name);
        try {
            if (packed != null && packed.getProtocol().equals("file")) {
                return IntentModel.read(Path.of(URI.create(packed.toString())));
            }
            return kept(folder.resolve(name), packed, phrasebook);
        } catch (IOException failure) {
            throw new UncheckedIOException("the intent models in " + folder + " can't be used", failure);
        }
    }

    /** A model is read from a file, which needn't be in memory as a whole, so the one that ships is unpacked first. */
    private static IntentModel kept(Path kept, @Nullable URL packed, Phrasebook phrasebook) throws IOException {
        if (Files.isRegularFile(kept)) {
            try {
                return IntentModel.read(kept);
            } catch (IOException | RuntimeException damaged) {
                LOG.warn("the intent model {} is damaged and is made again", kept.getFileName());
            }
        }
        if (packed == null) {
            return learn(kept, phrasebook);
        }
        try (InputStream model = packed.openStream()) {
            return unpacked(kept, model.readAllBytes());
        }
    }

    private static IntentModel unpacked(Path kept, byte[] model) throws IOException {
        try {
            keep(kept, out -> out.write(model));
            return IntentModel.read(kept);
        } catch (IOException noRoom) {
            LOG.warn("the intent model can't be kept in {}: {}", kept.getParent(), noRoom.getMessage());
            return IntentModel.read(ByteBuffer.wrap(model));
        }
    }

    /** Learns the model for these phrases into the folder, unless it is there. */
    public Path build(Phrasebook phrasebook) throws IOException {
        Path file = folder.resolve(name(phrasebook));
        if (!Files.isRegularFile(file)) {
            learn(file, phrasebook);
        }
        return file;
    }

    private static IntentModel learn(Path kept, Phrasebook phrasebook) throws IOException {
        List<Example> examples = phrasebook.examples();
        LOG.info("learning {} from {} phrases", phrasebook.what(), examples.size());
        IntentModel model = phrasebook.isWeighed() ? IntentModel.learn(examples) : IntentModel.scoring(examples);
        keep(kept, model::write);
        return model;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Whoever looks sees a whole file or none. */
    private static void keep(Path kept, Writing writing) throws IOException {
        Path home = kept.toAbsolutePath().getParent();
        Files.createDirectories(home);
        Path draft = Files.createTempFile(home, "model", ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            writing.to(out);
        }
        Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String name(Phrasebook phrasebook) {
        return phrasebook.what() + "-" + RECIPE + "-" + phrasebook.hash() + ".bin";
    }
}
