package org.trustcoach.wiring.scripts;

import org.trustcoach.author.Stage;
import org.trustcoach.coach.Coach;
import org.trustcoach.coach.knowledge.Knowledge;
import org.trustcoach.dialog.run.Trail;
import org.trustcoach.redis.json.LedgerJson;
import org.trustcoach.redis.json.SessionJson;
import org.trustcoach.session.Session;

/** Sets the stage for transcripts: the coach as it is, and sessions written and read as in the store. */
public final class Stages {

    /** More messages than any transcript has. */
    private static final int UNLIMITED = Integer.MAX_VALUE - 1;

    private Stages() {}

    /** @param trail is told where the talks come by */
    public static Stage of(Knowledge knowledge, Trail trail) {
        return new Stage(new Coach(knowledge, UNLIMITED, trail), Stages::storedAndRead);
    }

    private static Session storedAndRead(Session session) {
        return SessionJson.read(Session.SCHEMA, SessionJson.write(session))
                .with(LedgerJson.read(LedgerJson.write(session.ledger())));
    }
}
