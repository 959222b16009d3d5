package org.trustcoach.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house: who may know whom, and how big a room may be. */
class ArchitectureTest {

    private static final String ROOT = "org.trustcoach";
    private static final List<String> ADAPTERS =
            List.of("telegram", "web", "console", "redis", "opennlp", "script", "control", "calendar", "picture");
    private static final List<String> CORE = List.of(
            "chat",
            "intent",
            "dialog",
            "session",
            "care",
            "understanding",
            "evaluation",
            "coach",
            "turn",
            "delivery",
            "transcript",
            "due",
            "commitment",
            "reminder",
            "practice",
            "rehearsal");

    private static final List<String> ABOVE = List.of("author", "wiring", "cli", "bench");

    /** For each room of the core, the rooms that it may know. */
    private static final Map<String, List<String>> PLAN = Map.ofEntries(
            Map.entry("chat", List.of()),
            Map.entry("intent", List.of()),
            Map.entry("care", List.of()),
            Map.entry("due", List.of()),
            Map.entry("commitment", List.of("due")),
            Map.entry("practice", List.of("due", "commitment")),
            Map.entry("rehearsal", List.of("chat", "dialog", "practice")),
            Map.entry("transcript", List.of("chat")),
            Map.entry("dialog", List.of("chat")),
            Map.entry("session", List.of("chat", "commitment", "dialog", "due", "intent", "rehearsal")),
            Map.entry("reminder", List.of("commitment", "due", "session")),
            Map.entry("understanding", List.of("intent", "care", "dialog")),
            Map.entry("evaluation", List.of("intent")),
            Map.entry(
                    "coach",
                    List.of(
                            "care",
                            "chat",
                            "commitment",
                            "dialog",
                            "due",
                            "intent",
                            "practice",
                            "rehearsal",
                            "reminder",
                            "session",
                            "understanding")),
            Map.entry("delivery", List.of("chat")),
            Map.entry("turn", List.of("chat", "session", "coach", "delivery")));

    private static final int MOST_TYPES = 16;

    /** Rooms with circles between their packages, which are to be mended. */
    private static final List<String> CIRCULAR = List.of("due", "commitment");

    /** Packages that have grown beyond the limit; they are to be parted, and no other one may follow. */
    private static final List<String> CROWDED =
            List.of("commitment.capture.clause", "commitment.capture.item", "practice.mark", "practice.sign");

    /** Libraries that one room of the core may know. */
    private static final Map<String, List<String>> LIBRARIES = Map.of("due", List.of("org.dmfs.."));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static List<String> adapters() {
        return ADAPTERS;
    }

    static List<String> core() {
        return CORE;
    }

    /** Rooms whose packages know each other in one direction only. */
    static List<String> straight() {
        return CORE.stream().filter(room -> !CIRCULAR.contains(room)).toList();
    }

    @ParameterizedTest
    @MethodSource("core")
    void a_room_of_the_core_knows_only_the_rooms_that_the_plan_names(String room) {
        List<String> allowed = Stream.of(
                        Stream.of(
                                "java..",
                                "org.jspecify..",
                                "org.slf4j..",
                                "com.google.re2j..",
                                ROOT + "." + room + ".."),
                        LIBRARIES.getOrDefault(room, List.of()).stream(),
                        PLAN.get(room).stream().map(known -> ROOT + "." + known + ".."))
                .flatMap(packages -> packages)
                .toList();
        classes()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("adapters")
    void an_adapter_knows_no_other_adapter_and_nobody_above_it(String adapter) {
        String[] others = Stream.concat(ADAPTERS.stream(), ABOVE.stream())
                .filter(other -> !other.equals(adapter))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + adapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(HOUSE);
    }

    @Test
    void what_opennlp_learns_knows_of_the_core_only_intents_care_dialogs_and_practice() {
        List<String> allowed = List.of("intent", "care", "dialog", "practice");
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".opennlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(CORE.stream()
                        .filter(room -> !allowed.contains(room))
                        .map(room -> ROOT + "." + room + "..")
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void the_tools_for_authors_know_the_core_and_the_scripts_alone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".author..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.concat(
                                ADAPTERS.stream().filter(adapter -> !adapter.equals("script")),
                                Stream.of("wiring", "cli", "bench"))
                        .map(room -> ROOT + "." + room + "..")
                        .toArray(String[]::new))
                .check(HOUSE);
    }

    @Test
    void only_the_pictures_know_the_layout_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".author.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(HOUSE);
    }

    @Test
    void only_times_know_the_library_of_repeats() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".due..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dmfs..")
                .check(HOUSE);
    }

    @Test
    void only_the_calendar_knows_its_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".calendar..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("biweekly..")
                .check(HOUSE);
    }

    @Test
    void only_pictures_know_the_library_of_charts() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".picture..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "java.awt..")
                .check(HOUSE);
    }

    @Test
    void there_are_no_circles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("straight")
    void the_packages_of_a_room_know_each_other_in_one_direction(String room) {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(HOUSE.that(resideInAPackage(ROOT + "." + room + "..")));
    }

    @Test
    void the_rules_for_clauses_know_each_other_in_one_direction() {
        String verdict = ROOT + ".commitment.capture.verdict";
        slices().matching(verdict + ".(*)").should().beFreeOfCycles().check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(verdict + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(verdict)
                .check(HOUSE);
    }

    @Test
    void no_package_has_more_than_sixteen_types() {
        Map<String, Long> types = HOUSE.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(type -> type.getPackageName(), counting()));
        CROWDED.forEach(room -> types.remove(ROOT + "." + room));
        assertThat(types.entrySet())
                .filteredOn(room -> room.getValue() > MOST_TYPES)
                .isEmpty();
    }

    @Test
    void every_package_is_in_the_plan() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith(ROOT + "."))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CORE, ADAPTERS, ABOVE).flatMap(List::stream).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Manager", "Helper", "Util", "Utils", "Processor", "Data", "Info", "Impl"})
    void no_name_says_nothing(String suffix) {
        noClasses().should().haveSimpleNameEndingWith(suffix).check(HOUSE);
    }

    @Test
    void only_redis_knows_jedis_and_only_opennlp_knows_opennlp() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".redis..", ROOT + ".bench..", ROOT + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("redis.clients..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".opennlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.tngtech..")
                .check(HOUSE);
    }

    @Test
    void no_file_has_more_than_two_hundred_lines_of_code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).filter(file -> codeLines(file) > 200))
                    .isEmpty();
        }
    }

    private static long codeLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
                    .filter(line ->
                            !line.startsWith("/*") && !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
