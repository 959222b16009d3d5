package org.trustcoach.telegram.api;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.EventListener;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a host, IPv4 first, turned by one after each failed connection: a client that never repeats a request
 * also never tries the second address of a host, and would not get past a broken IPv6.
 */
final class TurningDns extends EventListener implements Dns {

    private final Dns dns;
    private final AtomicInteger turns = new AtomicInteger();

    TurningDns(Dns dns) {
        this.dns = dns;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> addresses = new ArrayList<>(dns.lookup(host));
        addresses.sort(Comparator.comparing(address -> !(address instanceof Inet4Address)));
        Collections.rotate(addresses, -turns.get());
        return addresses;
    }

    @Override
    public void connectFailed(
            Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol, IOException failure) {
        turns.incrementAndGet();
    }
}
