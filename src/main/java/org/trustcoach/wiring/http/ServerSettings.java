package org.trustcoach.wiring.http;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the page is served.
 *
 * @param port 0 for any that is free
 * @param address this machine's, where it has several; the default can be reached from this machine only
 */
@ConfigurationProperties(value = "server", ignoreUnknownFields = false)
record ServerSettings(
        @DefaultValue("8080") int port,
        @DefaultValue("127.0.0.1") InetAddress address) {

    private static final int LAST = 65_535;

    ServerSettings {
        if (port < 0 || port > LAST) {
            throw new IllegalArgumentException(
                    "server.port is 1 to " + LAST + ", or 0 for any that is free, not " + port);
        }
    }
}
