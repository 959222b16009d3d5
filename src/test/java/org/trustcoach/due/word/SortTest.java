package org.trustcoach.due.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortTest {

    /** Rules name sorts in patterns, in small letters, or as constants. */
    @Test
    void every_sort_is_named_by_a_rule_or_the_reader_of_words() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files()) {
            code.append(Files.readString(file));
        }
        for (Sort sort : Sort.values()) {
            String name = sort.name();
            assertThat(code.toString()).containsPattern("\\b" + name + "\\b|\\b" + name.toLowerCase() + "\\b");
        }
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.walk(Path.of("src/main/java/org/trustcoach/due"))) {
            return all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Sort.java"))
                    .toList();
        }
    }
}
