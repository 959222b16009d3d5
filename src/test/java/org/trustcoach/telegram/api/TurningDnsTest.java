package org.trustcoach.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class TurningDnsTest {

    @Test
    void ipv4_comes_first_until_a_connection_fails() throws IOException {
        InetAddress six = InetAddress.getByName("2001:db8::1");
        InetAddress four = InetAddress.getByName("192.0.2.1");
        TurningDns dns = new TurningDns(host -> List.of(six, four));

        assertThat(dns.lookup("host.example")).containsExactly(four, six);
        fail(dns, four);
        assertThat(dns.lookup("host.example")).containsExactly(six, four);
        fail(dns, six);
        assertThat(dns.lookup("host.example")).containsExactly(four, six);
    }

    private static void fail(TurningDns dns, InetAddress address) {
        var call = new OkHttpClient()
                .newCall(new Request.Builder().url("http://host.example").build());
        dns.connectFailed(call, new InetSocketAddress(address, 80), Proxy.NO_PROXY, null, new IOException());
    }
}
