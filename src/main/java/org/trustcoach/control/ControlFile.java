package org.trustcoach.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The file that leads to the running program. It holds one line: the port and the token. It is readable by its owner only.
 */
public final class ControlFile {

    private final Path file;

    /** @param data the data folder */
    public ControlFile(Path data) {
        this.file = data.toAbsolutePath().normalize().resolve("control");
    }

    /**
     * Where the program listens.
     *
     * @param port on the loopback address
     * @param token what a caller must know
     */
    record Address(int port, String token) {
        @Override
        public String toString() {
            return "Address[port=" + port + "]";
        }
    }

    void write(Address address) throws IOException {
        Files.createDirectories(file.getParent());
        // A temporary file is its owner's alone from the first moment on, and so there is none at which others could
        // read.
        Path draft = Files.createTempFile(file.getParent(), "control", ".new");
        Files.writeString(draft, address.port() + " " + address.token() + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where the program listens, if one has said so. It may have ended since without a word. */
    Optional<Address> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        return parts.length == 2 && parts[0].matches("\\d{1,5}")
                ? Optional.of(new Address(Integer.parseInt(parts[0]), parts[1]))
                : Optional.empty();
    }

    /** Takes the file away, unless another program has written its own meanwhile. */
    void remove(Address address) throws IOException {
        if (read().filter(address::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }
}
