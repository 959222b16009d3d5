package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Models by their names: the ones that ship, those kept in a folder, or, if neither has one, a new one that is learnt now and
 * kept. Thread-safe.
 */
final class ModelStore {

    private static final Logger LOG = LoggerFactory.getLogger(ModelStore.class);
    private static final String SHIPPED = "/models/";

    private final Path folder;

    /** @param folder where learnt models are kept */
    ModelStore(Path folder) {
        this.folder = folder;
    }

    /** How models of a kind are learnt, written and read. */
    interface Kind<M> {

        /** Learns it; what it logs says what from. */
        M learn();

        void write(M model, OutputStream out) throws IOException;

        M read(ByteBuffer bytes) throws IOException;
    }

    /** The name of a model of a kind, the same for the same text that it is learnt from. */
    static String name(String kind, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(digest).substring(0, 20) + ".bin";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The model of this name. */
    <M> M model(String name, Kind<M> kind) {
        try (InputStream shipped = ModelStore.class.getResourceAsStream(SHIPPED + name)) {
            if (shipped != null) {
                return kind.read(ByteBuffer.wrap(shipped.readAllBytes()));
            }
            Path kept = folder.resolve(name);
            return Files.isRegularFile(kept) ? load(kept, kind) : learn(kept, kind);
        } catch (IOException failure) {
            throw new UncheckedIOException("the models in " + folder + " can't be used", failure);
        }
    }

    /** Learns the model of this name into the folder, unless it is there. */
    <M> Path build(String name, Kind<M> kind) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            learn(file, kind);
        }
        return file;
    }

    private <M> M load(Path kept, Kind<M> kind) throws IOException {
        try (FileChannel channel = FileChannel.open(kept, StandardOpenOption.READ)) {
            return kind.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("the model {} is damaged and is learnt again", kept.getFileName());
            return learn(kept, kind);
        }
    }

    private static <M> M learn(Path kept, Kind<M> kind) throws IOException {
        M model = kind.learn();
        Path home = kept.toAbsolutePath().getParent();
        Files.createDirectories(home);
        Path draft = Files.createTempFile(home, "model", ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            kind.write(model, out);
        }
        Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return model;
    }
}
