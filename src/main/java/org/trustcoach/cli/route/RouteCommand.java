package org.trustcoach.cli.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.cli.SettingFlags;
import org.trustcoach.cli.Start;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.script.Library;
import org.trustcoach.wiring.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells where messages go, each as the first of a talk. */
@Command(
        name = "route",
        description = {
            "Reads JSON lines {\"id\", \"text\"} from standard input, and prints for each where the message goes.",
            "A line that can't be read is named on standard error; the others are routed all the same, and the exit code is 1."
        })
public final class RouteCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Mixin
    private SettingFlags settings;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext house = Start.quietly(House.Knowing.class, settings.arguments())) {
            Router router = new Router(
                    house.getBean(Knowledge.class), house.getBean(Library.class).intents());
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return route(router, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("standard input can't be read", unreadable);
        }
    }

    private int route(Router router, BufferedReader in) throws IOException {
        PrintWriter out = command.commandLine().getOut();
        int number = 0;
        int code = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !route(router, line, number, out)) {
                code = 1;
            }
        }
        out.flush();
        return code;
    }

    private boolean route(Router router, String line, int number, PrintWriter out) {
        JsonNode message = parse(line);
        if (!message.path("text").isString() || message.path("id").isMissingNode()) {
            command.commandLine()
                    .getErr()
                    .println("line " + number
                            + " is no JSON object with \"id\" and \"text\": nothing is printed for it");
            return false;
        }
        ObjectNode routed = JSON.createObjectNode();
        routed.set("id", message.path("id"));
        routed.setAll(
                (ObjectNode) JSON.valueToTree(router.route(message.path("text").asString())));
        out.println(JSON.writeValueAsString(routed));
        out.flush();
        return true;
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException unreadable) {
            return JSON.missingNode();
        }
    }
}
