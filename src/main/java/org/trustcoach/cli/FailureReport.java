package org.trustcoach.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.convert.ConversionException;
import org.trustcoach.delivery.StoreUnavailable;
import org.trustcoach.redis.UnfitRedis;
import org.trustcoach.redis.embedded.RedisNotStarted;
import org.trustcoach.wiring.scripts.BrokenScripts;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import picocli.CommandLine;

/** Tells a failure in words that help, never with a stack trace. */
public final class FailureReport {

    private static final int FAILED = 1;

    /** What the parser says of a command that help is asked for. */
    private static final Pattern UNKNOWN = Pattern.compile("Unknown subcommand '(.*)'\\.");

    private FailureReport() {}

    /** A command line that makes no sense. */
    static int print(CommandLine.ParameterException failure) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println("trust-coach: " + message(failure) + "; \"help\" lists the commands");
        err.flush();
        return failure.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String message(CommandLine.ParameterException failure) {
        Matcher unknown = UNKNOWN.matcher(String.valueOf(failure.getMessage()));
        Optional<String> first = unknown.matches()
                ? Optional.of(unknown.group(1))
                : failure instanceof CommandLine.UnmatchedArgumentException unmatched
                        ? unmatched.getUnmatched().stream()
                                .filter(argument -> !Serving.isSetting(argument))
                                .findFirst()
                        : Optional.empty();
        return first.map(word -> (word.startsWith("-") ? "unknown flag " : "unknown command ") + word)
                .orElseGet(() -> String.valueOf(failure.getMessage()));
    }

    /** A command that failed. */
    static int print(Exception failure, PrintWriter err) {
        if (failure instanceof CommandLine.ParameterException wrong) {
            return print(wrong);
        }
        err.println("trust-coach: " + message(failure));
        err.flush();
        return FAILED;
    }

    /** The failure in a line, or in several where each says what is to be done. */
    public static String message(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return known;
            }
            last = cause;
        }
        return last.getClass().getSimpleName() + ": "
                + String.valueOf(last.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean holds(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String known(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return "port " + taken.getPort() + " is taken; choose another one with --server.port=9090";
        }
        if (cause instanceof StoreUnavailable away) {
            return "Redis can't be reached (" + away.getMessage() + "); check REDIS_URL and that the server runs";
        }
        if (cause instanceof MarkedYAMLException unreadable) {
            return SettingsFile.mistake(unreadable);
        }
        if (cause instanceof UnboundConfigurationPropertiesException unknown) {
            ConfigurationProperty first =
                    unknown.getUnboundProperties().iterator().next();
            return "unknown setting " + first.getName() + SettingsFile.place(first.getOrigin())
                    + "; config/application.yaml has them all";
        }
        if (cause instanceof BindException bind && holds(bind, ConversionException.class)) {
            ConfigurationProperty property = bind.getProperty();
            return "the setting "
                    + (property == null
                            ? bind.getName() + " can't be read"
                            : property.getName() + " can't be read: \"" + property.getValue() + "\""
                                    + SettingsFile.place(property.getOrigin()));
        }
        boolean ours = cause instanceof UnfitRedis
                || cause instanceof RedisNotStarted
                || cause instanceof BrokenScripts
                || cause instanceof IllegalArgumentException && cause.getCause() == null && cause.getMessage() != null;
        return ours ? String.valueOf(cause.getMessage()) : null;
    }
}
