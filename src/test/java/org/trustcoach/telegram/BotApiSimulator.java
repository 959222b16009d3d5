package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.trustcoach.telegram.api.Threads;

/**
 * The Bot API on a port of this machine: real HTTP, real long polling with confirmation by offset, users who type, edit
 * and tap, a ledger of every request, and faults on command. Thread-safe. Also a program of its own: {@code
 * BotApiSimulator <port> <token>}.
 */
public final class BotApiSimulator implements AutoCloseable {

    /** A token of Telegram's form that belongs to nobody. */
    public static final String TOKEN = "123456789:AAaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQq";

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // without it each answer waits 40 ms for the acknowledgement of its head
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Threads.named("bot-api-simulator"));
    private final String path;
    private final SimulatedMethods methods = new SimulatedMethods();
    private final Faults faults = new Faults();
    private final Queue<SimulatedRequest> ledger = new ConcurrentLinkedQueue<>();

    private BotApiSimulator(int port, String token) throws IOException {
        path = "/bot" + token + "/";
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        server.createContext("/", this::receive);
        server.createContext("/simulator/", new SimulatorControl(this)::receive);
        server.setExecutor(threads);
        server.start();
    }

    /** On any free port, for the token {@link #TOKEN}. */
    public static BotApiSimulator start() {
        return start(0, TOKEN);
    }

    /** On this port, 0 for any. */
    public static BotApiSimulator start(int port, String token) {
        try {
            return new BotApiSimulator(port, token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] arguments) {
        BotApiSimulator simulator = start(Integer.parseInt(arguments[0]), arguments.length > 1 ? arguments[1] : TOKEN);
        System.out.println("Bot API simulator at " + simulator.uri());
    }

    /** Scheme, host and port, as the setting {@code trustcoach.telegram.api-url} wants it. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The person of this id, who exists from the first time on. */
    public SimulatedUser user(long id) {
        return methods.user(id);
    }

    /** The next call of the method goes wrong like this; several faults queue up. */
    public void failOnce(String method, Fault fault) {
        faults.once(method, fault);
    }

    /** Every call of the method goes wrong like this. */
    public void failAlways(String method, Fault fault) {
        faults.always(method, fault);
    }

    /** No more faults. */
    public void heal() {
        faults.heal();
    }

    /** Every request so far, in the order of arrival. */
    public List<SimulatedRequest> requests() {
        return List.copyOf(ledger);
    }

    /** Every request of this method so far. */
    public List<SimulatedRequest> requests(String method) {
        return ledger.stream()
                .filter(request -> request.method().equalsIgnoreCase(method))
                .toList();
    }

    /** Forgets the requests so far. */
    public void clearRequests() {
        ledger.clear();
    }

    /** Queues an update made of its id, which may be broken in any way; returns the id. */
    public long deliver(LongFunction<String> update) {
        return methods.updates.push("message", update);
    }

    /** Brings this once with the next answer, whatever the offset says: a repetition, an old update, nonsense. */
    public void deliverOnce(String update) {
        methods.updates.stray(update);
    }

    /** Brings an update that still waits a second time, within the next answer. */
    public void duplicate(long id) {
        String update = methods.updates.find(id);
        if (update != null) {
            methods.updates.stray(update);
        }
    }

    /** The next update gets this number, as after a quiet week. */
    public void restartIdsAt(long id) {
        methods.updates.restartIdsAt(id);
    }

    /** Brings the updates of each answer in reverse order. */
    public void reverseOrder(boolean on) {
        methods.updates.reverse(on);
    }

    /** How many updates aren't confirmed. */
    public int unconfirmed() {
        return methods.updates.waiting();
    }

    /** The numbers of the updates that were confirmed. */
    public Set<Long> confirmed() {
        return methods.updates.confirmed();
    }

    /** The newest update, as it is brought to the bot. */
    public String lastUpdate() {
        return methods.updates.last();
    }

    /** The ids of the callback queries that were answered, in order. */
    public List<String> answeredCallbacks() {
        return List.copyOf(methods.answeredCallbacks);
    }

    /** The webhook's address, empty for none. */
    public String webhook() {
        return methods.webhook;
    }

    /** Sets a webhook as an earlier program may have done. */
    public void setWebhook(String url) {
        methods.webhook = url;
    }

    /** The names of the registered commands. */
    public List<String> commands() {
        return methods.commands;
    }

    @Override
    public void close() {
        methods.updates.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            SimulatedAnswer answer = answer(exchange, body);
            if (answer != null) {
                write(exchange, answer);
            }
        }
    }

    private @Nullable SimulatedAnswer answer(HttpExchange exchange, byte[] body) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        if (!asked.startsWith(path)) {
            return SimulatedAnswer.refusal(401, "Unauthorized");
        }
        String method = asked.substring(path.length());
        JsonNode fields = fields(exchange.getRequestHeaders(), body);
        String connection = exchange.getRemoteAddress().toString();
        ledger.add(new SimulatedRequest(method, fields, Instant.now(), connection));
        Fault fault = faults.next(method);
        return fault == null ? methods.call(method, fields) : fault.disturb(() -> methods.call(method, fields));
    }

    private static JsonNode fields(Headers headers, byte[] body) throws IOException {
        String type = headers.getFirst("Content-Type");
        if (type != null && type.startsWith("multipart/")) {
            return Multipart.fields(type, body);
        }
        return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
    }

    static void write(HttpExchange exchange, SimulatedAnswer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
