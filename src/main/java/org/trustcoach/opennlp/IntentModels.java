package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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

    /** @param folder where learnt models are kept */
    public IntentModels(Path folder) {
        this.folder = folder;
    }

    /** The model for these phrases. */
    public IntentModel model(Phrasebook phrasebook) {
        String name = name(phrasebook);
        try (InputStream shipped = IntentModels.class.getResourceAsStream(SHIPPED + name)) {
            if (shipped != null) {
                return IntentModel.read(ByteBuffer.wrap(shipped.readAllBytes()));
            }
            Path kept = folder.resolve(name);
            return Files.isRegularFile(kept) ? load(kept, phrasebook) : learn(kept, phrasebook);
        } catch (IOException failure) {
            throw new UncheckedIOException("the intent models in " + folder + " can't be used", failure);
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

    private IntentModel load(Path kept, Phrasebook phrasebook) throws IOException {
        try {
            return IntentModel.read(kept);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the intent model {} is damaged and is learnt again", kept.getFileName());
            return learn(kept, phrasebook);
        }
    }

    private static IntentModel learn(Path kept, Phrasebook phrasebook) throws IOException {
        LOG.info("learning {} from {} phrases", phrasebook.what(), phrasebook.size());
        List<Example> examples = phrasebook.examples();
        IntentModel model = phrasebook.isWeighed() ? IntentModel.learn(examples) : IntentModel.scoring(examples);
        Path home = kept.toAbsolutePath().getParent();
        Files.createDirectories(home);
        Path draft = Files.createTempFile(home, "model", ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            model.write(out);
        }
        Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return model;
    }

    private static String name(Phrasebook phrasebook) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(phrasebook.text().getBytes(StandardCharsets.UTF_8));
            return phrasebook.what() + "-" + RECIPE + "-"
                    + HexFormat.of().formatHex(digest.digest()).substring(0, 20) + ".bin";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
