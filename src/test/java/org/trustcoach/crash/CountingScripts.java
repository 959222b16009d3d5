package org.trustcoach.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.trustcoach.coach.knowledge.Lines;

/** Scripts of a coach that says back each number it hears, so that what was lost, doubled or overtaken shows. */
final class CountingScripts {

    private CountingScripts() {}

    static void write(Path dialogs) throws IOException {
        StringBuilder lines = new StringBuilder("lines:\n");
        for (String key : Lines.required().keySet()) {
            lines.append("  ").append(key).append(": ").append(key).append('\n');
        }
        Map<String, String> files = Map.of(
                "lines.yaml", lines.toString(),
                "concepts.yaml", "concepts: []\n",
                "intents/count.yaml", """
                        intent: count
                        label: counting
                        phrases: [count, count with me, let us count, please count]
                        near_misses: []
                        """,
                "intents/out-of-scope.yaml", "out_of_scope: [what a lovely day, the weather is fine]\n",
                "basics/count.yaml", """
                        dialog: count
                        title: counting
                        area: basics
                        intents: [count]
                        nodes:
                          begin:
                            - ask: n
                              text: ready
                              expect: number
                              retry: a number
                            - go: next
                          next:
                            - say: echo
                              text: "heard {n}"
                            - ask: n
                              text: more
                              expect: number
                              retry: a number
                            - go: next
                        """);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = dialogs.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
