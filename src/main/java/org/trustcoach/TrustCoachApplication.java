package org.trustcoach;

import org.trustcoach.cli.Commands;
import org.trustcoach.cli.Serving;

/** Where the program begins. */
public final class TrustCoachApplication {

    private TrustCoachApplication() {}

    /** Does what the first argument names; without one, serves. */
    public static void main(String[] arguments) {
        // the locale data of newer Javas, so that dates look alike on all of them; older ones would look through the
        // JRE's own first
        System.setProperty("java.locale.providers", "CLDR");
        if (Serving.isMeantBy(arguments)) {
            Serving.run(arguments);
        } else {
            Commands.run(arguments);
        }
    }
}
