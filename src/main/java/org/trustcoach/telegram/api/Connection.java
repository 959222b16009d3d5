package org.trustcoach.telegram.api;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** The HTTP client that all calls share, with its times and its number of calls at once. */
final class Connection {

    /** Calls that run at once; the client's own limit of 5 would allow 95 sends a second only. */
    static final int AT_ONCE = 64;

    private static final int BESIDE_AT_ONCE = 4;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(30);

    // what rested for long may be dead without a sign, and then a message gets lost in it
    private static final int IDLE_SECONDS = 60;
    private static final int IDLE = 16;

    private Connection() {}

    static OkHttpClient open() {
        TurningDns dns = new TurningDns(Dns.SYSTEM);
        return OneAttempt.guard(new OkHttpClient.Builder())
                .dispatcher(dispatcher(AT_ONCE))
                .connectionPool(new ConnectionPool(IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
                .dns(dns)
                .eventListener(dns)
                .connectTimeout(CONNECT)
                .readTimeout(READ)
                .writeTimeout(READ)
                .callTimeout(CALL)
                .build();
    }

    /** The same connections with few threads of its own. */
    static OkHttpClient beside(OkHttpClient client) {
        return client.newBuilder().dispatcher(dispatcher(BESIDE_AT_ONCE)).build();
    }

    static HttpUrl url(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("the address of the Bot API must be http or https with a host");
        }
        return url;
    }

    private static Dispatcher dispatcher(int atOnce) {
        Dispatcher dispatcher = new Dispatcher(Threads.daemons("telegram-call"));
        dispatcher.setMaxRequests(atOnce);
        dispatcher.setMaxRequestsPerHost(atOnce);
        return dispatcher;
    }
}
