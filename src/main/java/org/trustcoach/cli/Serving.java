package org.trustcoach.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.trustcoach.wiring.House;

/** Serves the local page, and Telegram if there is a token. Settings alone need no parser of commands, which takes time to load. */
public final class Serving {

    private static final Pattern SETTING =
            Pattern.compile("--(server|trustcoach|spring|logging|management)\\.[A-Za-z0-9.\\[\\]_-]+=.*");

    private Serving() {}

    /** Whether nothing but settings was given, so that the program serves. */
    public static boolean isMeantBy(String[] arguments) {
        return Arrays.stream(arguments).allMatch(Serving::isSetting);
    }

    static boolean isSetting(String flag) {
        return SETTING.matcher(flag).matches();
    }

    /** Serves until the program is stopped, and returns at once; ends the program where it can't. */
    public static void run(String[] settings) {
        PrintWriter err = new PrintWriter(System.err, true);
        try {
            start(settings, new PrintWriter(System.out, true));
        } catch (RuntimeException failure) {
            System.exit(FailureReport.print(failure, err));
        }
    }

    static void start(String[] settings, PrintWriter out) {
        ConfigurableApplicationContext context = Start.serving(House.Serving.class, settings);
        out.println("Trust Coach is ready: open http://localhost:"
                + context.getEnvironment().getProperty("local.server.port"));
        out.flush();
    }
}
