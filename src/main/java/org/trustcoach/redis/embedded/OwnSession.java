package org.trustcoach.redis.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts a program in a session of its own, where the system has a command for that: what is typed at a terminal, such as
 * Ctrl-C, then reaches the one who started it only, who stops it when everybody has done with it.
 */
final class OwnSession {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private OwnSession() {}

    /** The command line; what runs in the end has the process id of what is started. */
    static List<String> of(Path program, Path argument) {
        Stream<Path> setsid = SETSID.stream().filter(Files::isExecutable).limit(1);
        return Stream.concat(setsid, Stream.of(program, argument))
                .map(Path::toString)
                .toList();
    }
}
