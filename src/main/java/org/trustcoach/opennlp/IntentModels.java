package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import opennlp.tools.doccat.DoccatModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Models by the hash of the phrases that they are trained on: the one that ships, those kept in a folder, or, if neither
 * fits, a new one that is trained now and kept. Thread-safe.
 */
public final class IntentModels {

    private static final Logger LOG = LoggerFactory.getLogger(IntentModels.class);
    private static final String SHIPPED = "/models/";

    private final Path folder;

    /** @param folder where trained models are kept */
    public IntentModels(Path folder) {
        this.folder = folder;
    }

    /** The model for these phrases. */
    public DoccatModel model(Phrasebook phrasebook) {
        String name = name(phrasebook);
        try (InputStream shipped = IntentModels.class.getResourceAsStream(SHIPPED + name)) {
            if (shipped != null) {
                return new DoccatModel(shipped);
            }
            Path kept = folder.resolve(name);
            return Files.isRegularFile(kept) ? load(kept, phrasebook) : train(kept, phrasebook);
        } catch (IOException failure) {
            throw new UncheckedIOException("the intent models in " + folder + " can't be used", failure);
        }
    }

    /** Trains the model for these phrases into the folder, under its name, and takes all others out of it. */
    public Path build(Phrasebook phrasebook) throws IOException {
        Path file = folder.resolve(name(phrasebook));
        Files.createDirectories(folder);
        try (Stream<Path> models = Files.list(folder)) {
            for (Path old : models.filter(model -> !model.equals(file)).toList()) {
                Files.delete(old);
            }
        }
        if (!Files.isRegularFile(file)) {
            train(file, phrasebook);
        }
        return file;
    }

    private DoccatModel load(Path kept, Phrasebook phrasebook) throws IOException {
        try {
            return new DoccatModel(kept);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the intent model {} is damaged and is trained again", kept.getFileName());
            return train(kept, phrasebook);
        }
    }

    private DoccatModel train(Path kept, Phrasebook phrasebook) throws IOException {
        LOG.info("learning the intents from {} phrases", phrasebook.size());
        DoccatModel model = new IntentTraining().train(phrasebook);
        Files.createDirectories(kept.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(kept.toAbsolutePath().getParent(), "model", ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            model.serialize(out);
        }
        Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return model;
    }

    private static String name(Phrasebook phrasebook) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(phrasebook.text().getBytes(StandardCharsets.UTF_8));
            return "intents-" + IntentTraining.RECIPE + "-"
                    + HexFormat.of().formatHex(digest.digest()).substring(0, 20) + ".bin";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
