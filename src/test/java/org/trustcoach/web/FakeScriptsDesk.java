package org.trustcoach.web;

import java.util.List;

/** A desk that says what a test has laid out. */
final class FakeScriptsDesk implements ScriptsDesk {

    volatile boolean open;
    volatile Outcome outcome = new Outcome(true, "Reloaded: nothing is different.", List.of());

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Outcome reload() {
        return outcome;
    }
}
