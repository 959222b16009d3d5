package org.trustcoach.cli.route;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.trustcoach.commitment.capture.Capture;
import org.trustcoach.commitment.capture.Kind;
import org.trustcoach.commitment.capture.word.Clients;
import org.trustcoach.due.Reference;
import org.trustcoach.due.TimeReader;

/** Tells whether a message makes, moves or settles a promise of the rep's own. When it was written makes no difference to that. */
final class Promises {

    private static final Reference ANY_DAY =
            new Reference(LocalDateTime.of(2026, 3, 4, 10, 0), ZoneId.of("UTC"), Locale.UK);

    private final Capture capture = new Capture(new TimeReader()::read);

    boolean isIn(String text) {
        return capture.hear(text, ANY_DAY, Clients.NONE).stream().anyMatch(heard -> heard.kind() != Kind.THEIRS);
    }
}
