package org.trustcoach.telegram.api;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Why a call came to nothing on the way, in words, without any address. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof UnknownHostException) {
            return "its name can't be looked up";
        }
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return "nothing takes the connection";
        }
        if (failure instanceof SSLException) {
            return "no secure connection comes about";
        }
        if (failure instanceof InterruptedIOException || failure instanceof TimeoutException) {
            return "it took too long";
        }
        return failure instanceof InterruptedException ? "the program is stopping" : "the connection broke off";
    }
}
