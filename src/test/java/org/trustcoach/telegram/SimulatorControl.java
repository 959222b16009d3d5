package org.trustcoach.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Lets another process lead the simulator over HTTP: {@code POST /simulator/types/4711} (body: the text), {@code POST
 * /simulator/taps/4711} (body: the label), {@code GET /simulator/sees/4711}, {@code GET /simulator/count/sendMessage},
 * {@code GET /simulator/unconfirmed}.
 */
final class SimulatorControl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BotApiSimulator simulator;

    SimulatorControl(BotApiSimulator simulator) {
        this.simulator = simulator;
    }

    void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String[] path = exchange.getRequestURI().getPath().split("/");
            Object answer = answer(path[2], path.length > 3 ? path[3] : "", body);
            BotApiSimulator.write(exchange, new SimulatedAnswer(200, Map.of(), JSON.writeValueAsString(answer)));
        }
    }

    private Object answer(String verb, String object, String body) {
        return switch (verb) {
            case "types" -> user(object).types(body);
            case "taps" -> user(object).taps(body);
            case "sees" -> user(object).seesTexts();
            case "count" -> simulator.requests(object).size();
            case "unconfirmed" -> simulator.unconfirmed();
            default -> "unknown";
        };
    }

    private SimulatedUser user(String id) {
        return simulator.user(Long.parseLong(id));
    }
}
