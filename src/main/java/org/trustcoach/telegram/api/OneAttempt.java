package org.trustcoach.telegram.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Sees to it that each request goes onto the wire once at most, and that a failure tells whether it had gone out. The
 * HTTP client repeats a POST by itself after {@code 503} with {@code Retry-After: 0}, and a repeated sendMessage is a
 * double message.
 */
final class OneAttempt {

    private OneAttempt() {}

    static OkHttpClient.Builder guard(OkHttpClient.Builder client) {
        return client.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(OneAttempt::judge)
                .addNetworkInterceptor(OneAttempt::send);
    }

    private static Response judge(Interceptor.Chain chain) throws IOException {
        WentOut wentOut = new WentOut();
        Request request =
                chain.request().newBuilder().tag(WentOut.class, wentOut).build();
        try (Response response = chain.proceed(request)) {
            return checked(response);
        } catch (CallFailed e) {
            throw e;
        } catch (IOException e) {
            throw wentOut.get() ? new CallFailed.Unanswered(e) : new CallFailed.NeverArrived(e);
        }
    }

    private static Response checked(Response response) throws IOException {
        ResponseBody body = response.body();
        byte[] bytes = body == null ? new byte[0] : body.bytes();
        Answer.check(response.code(), bytes);
        return response.newBuilder()
                .body(ResponseBody.create(bytes, body == null ? null : body.contentType()))
                .build();
    }

    private static Response send(Interceptor.Chain chain) throws IOException {
        WentOut wentOut = chain.request().tag(WentOut.class);
        if (wentOut != null && !wentOut.compareAndSet(false, true)) {
            throw new IOException("the request went out before and isn't repeated");
        }
        Response response = chain.proceed(chain.request());
        return response.code() == 503
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    private static final class WentOut extends AtomicBoolean {
        private static final long serialVersionUID = 1L;
    }
}
