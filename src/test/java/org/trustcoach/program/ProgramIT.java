package org.trustcoach.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The built program as a user starts it. */
class ProgramIT {

    private static final String JAR = System.getProperty("trustcoach.jar", "target/trust-coach.jar");

    private static final Path ENV = Path.of("/usr/bin/env");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    /**
     * A command there begins a group of processes, as a shell does for what is typed, and hears Ctrl-C, which what runs in the
     * background is deaf to.
     */
    private static final List<String> AT_A_TERMINAL =
            List.of(ENV.toString(), "--default-signal=INT", SETSID.toString());

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void help_lists_the_commands() throws Exception {
        Ended help = run(Map.of(), "", "help");

        assertThat(help.code).isZero();
        assertThat(help.out).contains("serve", "chat", "reload", "intents", "bench");
    }

    @Test
    void a_talk_can_be_fed_in_on_a_pipe_and_read_back_and_is_remembered() throws Exception {
        Ended first = run(Map.of(), "my client went quiet after I sent the quote\n", "chat", data());
        Ended second = run(Map.of(), "Not yet\n/why\n", "chat", data());

        assertThat(first.out).startsWith("you: my client went quiet after I sent the quote\nbot: ");
        assertThat(second.out).contains("Do this", "script client-went-quiet");
        assertThat(first.err + second.err).isEmpty();
    }

    @Test
    void a_shipped_transcript_comes_back_as_it_was_fed_in() throws Exception {
        String transcript = Files.readString(Path.of("dialogs/reliability/client-went-quiet.transcript"));

        Ended talk = run(Map.of(), transcript, "chat", data());

        assertThat(talk.out).isEqualTo(transcript.replaceAll("(?m)^(?:---|# .*)\n", ""));
    }

    @Test
    void whoever_was_forgotten_just_before_the_end_is_in_no_file_afterwards() throws Exception {
        String talk = "I told Zebediah I'd send the draft by Monday 5pm\nyes\nBerlin\n/forget Zebediah\nyes\n";

        Ended ended = run(Map.of(), talk, "chat", data());

        assertThat(ended.out).contains("I keep no promise to or by Zebediah any more.");
        assertThat(ended.err).isEmpty();
        assertThat(Files.readString(folder.resolve("data/redis/appendonly.aof"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Zebediah");
    }

    @Test
    @EnabledIf("aTerminalCanBePlayed")
    void ctrl_c_at_a_terminal_ends_the_program_without_a_warning() throws Exception {
        Process program = start(Map.of(), AT_A_TERMINAL, "chat", data());
        program.getOutputStream().write("hello\n".getBytes(StandardCharsets.UTF_8));
        program.getOutputStream().flush();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Files.readString(folder.resolve("out")).contains("bot: "));

        new ProcessBuilder("/bin/sh", "-c", "kill -INT -" + program.pid())
                .start()
                .waitFor();
        Ended ended = ended(program);

        assertThat(ended.out).doesNotContain("WARN", "INFO", "ERROR");
        assertThat(ended.err).isEmpty();
    }

    static boolean aTerminalCanBePlayed() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(AT_A_TERMINAL);
        command.add("true");
        return Files.isExecutable(ENV)
                && Files.isExecutable(SETSID)
                && new ProcessBuilder(command).start().waitFor() == 0;
    }

    @Test
    void the_features_that_decided_are_explained() throws Exception {
        Ended explained = run(Map.of(), "", "intents", "explain", "my client is furious", data());

        assertThat(explained.code).isZero();
        assertThat(explained.out).contains("client-angry", "w=furious");
    }

    @Test
    void an_unknown_flag_is_told_in_one_line() throws Exception {
        refuses(run(Map.of(), "", "--colour=blue"), "unknown flag --colour=blue");
        refuses(run(Map.of(), "", "sing", "--server.port=9090"), "unknown command sing; \"help\" lists the commands");
        refuses(run(Map.of(), "", "help", "sing"), "unknown command sing; \"help\" lists the commands");
    }

    @Test
    void a_bad_setting_is_told_in_one_line() throws Exception {
        refuses(run(Map.of(), "", "--trustcoach.messages-per-minute=0", data()), "messages-per-minute is at least 1");
        refuses(run(Map.of(), "", "--server.port=many", data()), "the setting server.port can't be read: \"many\"");
        refuses(run(Map.of(), "", "--server.port=99999", data()), "server.port is 1 to 65535");
        refuses(run(Map.of(), "", "--trustcoach.colour=blue", data()), "unknown setting trustcoach.colour");
        refuses(run(Map.of("REDIS_URL", "redis://:secret@"), "", data()), "REDIS_URL can't be read");
    }

    @Test
    void a_bad_settings_file_is_told_in_one_line() throws Exception {
        Path settings = Files.createDirectories(folder.resolve("config")).resolve("application.yaml");

        Files.writeString(settings, "trustcoach:\n\tx: 3\n");
        refuses(run(Map.of(), "", data()), "config/application.yaml can't be read, line 2: found character");
        Files.writeString(settings, "trustcoach: 3\n");
        refuses(run(Map.of(), "", "chat", data()), "trustcoach takes no value, in config/application.yaml, line 1");
    }

    @Test
    void on_a_pipe_the_pace_is_limited_only_where_somebody_sets_it() throws Exception {
        String talk = "thanks\n".repeat(25);
        String limited = "that was a lot at once";
        String pace = "TRUSTCOACH_MESSAGES_PER_MINUTE";

        assertThat(run(Map.of(), talk, "chat", data("unlimited")).out).doesNotContain(limited);
        assertThat(run(Map.of(), talk, "chat", data("by-flag"), "--trustcoach.messages-per-minute=5").out)
                .contains(limited);
        assertThat(run(Map.of(pace, "5"), talk, "chat", data("by-environment")).out)
                .contains(limited);
        refuses(run(Map.of(pace, "0"), talk, "chat", data()), "messages-per-minute is at least 1");
    }

    @Test
    void a_data_folder_that_can_not_be_used_is_told_in_one_line() throws Exception {
        String nowhere = "--trustcoach.data="
                + Files.writeString(folder.resolve("file"), "").resolve("data");

        refuses(
                run(Map.of(), "", nowhere),
                "can't be made, Not a directory; choose another one with --trustcoach.data");
        refuses(run(Map.of(), "", "chat", nowhere), "can't be made, Not a directory; choose another one");
    }

    @Test
    void a_dialog_that_ships_is_drawn_where_there_are_no_scripts() throws Exception {
        Ended drawn = run(Map.of(), "", "graph", "client-went-quiet", data());

        assertThat(drawn.err).isEmpty();
        assertThat(drawn.out).startsWith("flowchart TD");
        refuses(run(Map.of(), "", "graph", "nobody", data()), "there is no dialog nobody");
    }

    @Test
    void a_taken_port_is_told_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(run(Map.of(), "", "--server.port=" + taken.getLocalPort(), data()), "is taken");
        }
    }

    @Test
    void a_redis_that_is_not_there_is_told_in_one_line() throws Exception {
        refuses(run(Map.of("REDIS_URL", "redis://127.0.0.1:1"), "", data()), "Redis can't be reached");
    }

    @Test
    void mistakes_in_scripts_are_told_all_at_once_with_their_places() throws Exception {
        Path scripts = Files.createDirectories(folder.resolve("scripts/basics"));
        copyShipped(folder.resolve("scripts"));
        Files.writeString(
                scripts.resolve("bad.yaml"),
                "dialog: bad\ntitle: bad\narea: basics\nintents: []\nnodes:\n  a:\n    - go: b\n");

        Ended refused = run(Map.of(), "", "chat", data(), "--trustcoach.dialogs=" + folder.resolve("scripts"));

        assertThat(refused.code).isNotZero();
        assertThat(refused.err)
                .contains("D012", "bad.yaml:7:", "docs/script-problems.md")
                .doesNotContain("\tat ");
    }

    @Test
    void a_reload_with_no_program_running_is_told_in_one_line() throws Exception {
        refuses(run(Map.of(), "", "reload", data()), "no program is running with the data folder");
    }

    private static void refuses(Ended ended, String reason) {
        assertThat(ended.code).isNotZero();
        assertThat(ended.err).contains(reason).doesNotContain("\tat ").doesNotContain("secret");
        assertThat(ended.err.lines()).hasSize(1);
        assertThat(ended.out).isEmpty();
    }

    private static void copyShipped(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path copy = target.resolve(Path.of("dialogs").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private String data() {
        return data("data");
    }

    private String data(String name) {
        return "--trustcoach.data=" + folder.resolve(name);
    }

    private Ended run(Map<String, String> environment, String in, String... arguments) throws Exception {
        Process process = start(environment, List.of(), arguments);
        process.getOutputStream().write(in.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        return ended(process);
    }

    private Process start(Map<String, String> environment, List<String> before, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of(JAR).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("REDIS_URL", "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Ended ended(Process process) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program doesn't end: " + Files.readString(out) + Files.readString(err));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
