package org.trustcoach.telegram;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the Bot API is: scheme, host and port. What is wrong with it is told without showing it, since it may hold a password. */
public final class ApiAddress {

    private static final int LAST_PORT = 65_535;

    private ApiAddress() {}

    /** @throws IllegalArgumentException saying what is wrong with it */
    public static URI of(String setting) {
        try {
            return checked(new URI(setting));
        } catch (URISyntaxException e) {
            throw refused(setting.matches("https?:/*") ? "names no host" : "is no address");
        }
    }

    static URI checked(URI address) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw refused("must begin with https:// or http://");
        }
        if (address.getRawUserInfo() != null) {
            throw refused("takes no user and no password");
        }
        if (address.getHost() == null) {
            throw refused("names no host, or one that can't be read");
        }
        if (address.getPort() == 0 || address.getPort() > LAST_PORT) {
            throw refused("has a port beyond 1 to " + LAST_PORT);
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused("takes nothing behind a ? or #");
        }
        String path = address.getRawPath();
        if (!path.isEmpty() && !path.equals("/")) {
            throw refused("takes no path");
        }
        return address;
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(
                "trustcoach.telegram.api-url " + reason + "; it looks like https://host or http://host:port");
    }
}
