package org.trustcoach.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final Function<String, @Nullable URL> shipped;

    /** @param folder where learnt models are kept */
    ModelStore(Path folder) {
        this(folder, name -> ModelStore.class.getResource(SHIPPED + name));
    }

    /** @param shipped where the model of a name lies that ships, if there is one */
    ModelStore(Path folder, Function<String, @Nullable URL> shipped) {
        this.folder = folder;
        this.shipped = shipped;
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
        return kind + "-" + hash(text) + ".bin";
    }

    /** The same for the same text: 20 hexadecimal digits. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 20);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The model of this name. */
    <M> M model(String name, Kind<M> kind) {
        URL packed = shipped.apply(name);
        try {
            if (packed != null && packed.getProtocol().equals("file")) {
                return read(Path.of(URI.create(packed.toString())), kind);
            }
            return kept(folder.resolve(name), packed, kind);
        } catch (IOException failure) {
            throw new UncheckedIOException("the models in " + folder + " can't be used", failure);
        }
    }

    /** A model is read from a file, which needn't be in memory as a whole, so the one that ships is unpacked first. */
    private static <M> M kept(Path kept, @Nullable URL packed, Kind<M> kind) throws IOException {
        if (Files.isRegularFile(kept)) {
            try {
                return read(kept, kind);
            } catch (IOException | RuntimeException damaged) {
                LOG.warn("the model {} is damaged and is made again", kept.getFileName());
            }
        }
        if (packed == null) {
            return learn(kept, kind);
        }
        try (InputStream model = packed.openStream()) {
            return unpacked(kept, model.readAllBytes(), kind);
        }
    }

    private static <M> M unpacked(Path kept, byte[] model, Kind<M> kind) throws IOException {
        try {
            keep(kept, out -> out.write(model));
            return read(kept, kind);
        } catch (IOException noRoom) {
            LOG.warn("the model can't be kept in {}: {}", kept.getParent(), noRoom.getMessage());
            return kind.read(ByteBuffer.wrap(model));
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

    private static <M> M read(Path kept, Kind<M> kind) throws IOException {
        try (FileChannel channel = FileChannel.open(kept, StandardOpenOption.READ)) {
            return kind.read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static <M> M learn(Path kept, Kind<M> kind) throws IOException {
        M model = kind.learn();
        keep(kept, out -> kind.write(model, out));
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
}
