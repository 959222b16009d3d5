package org.trustcoach;

import org.trustcoach.cli.Commands;

/** Where the program begins. */
public final class TrustCoachApplication {

    private TrustCoachApplication() {}

    /** Does what the first argument names; without one, serves. */
    public static void main(String[] arguments) {
        Commands.run(arguments);
    }
}
