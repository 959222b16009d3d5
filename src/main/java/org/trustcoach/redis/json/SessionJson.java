package org.trustcoach.redis.json;

import java.util.List;
import org.trustcoach.commitment.Ledger;
import org.trustcoach.session.Session;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sessions as they are stored and exported. Commitments are stored beside them, see {@link LedgerJson}. */
public final class SessionJson {

    private SessionJson() {}

    /**
     * The session written in this schema, with an empty ledger.
     *
     * @throws IllegalStateException if a later version of the program has written it
     */
    public static Session read(int schema, String json) {
        if (schema > Session.SCHEMA) {
            throw new IllegalStateException(
                    "a session of schema " + schema + " was written by a later version of this program,"
                            + " which knows schemas up to " + Session.SCHEMA + ": start that version again");
        }
        Session session = schema == Session.SCHEMA ? Json.read(json, Session.class) : EarlierSchemas.read(json);
        return session.with(Ledger.EMPTY);
    }

    /** The session in today's schema, without its ledger. */
    public static String write(Session session) {
        return Json.write(session);
    }

    /** All that is stored of a chat, to be read by its owner. */
    public static String export(Session session, List<String> page) {
        ObjectNode all = Json.MAPPER.createObjectNode();
        all.put("schema", Session.SCHEMA);
        all.set("session", Json.MAPPER.valueToTree(session));
        ArrayNode commitments = all.putArray("commitments");
        session.ledger()
                .commitments()
                .values()
                .forEach(one -> commitments.add(Json.MAPPER.<ObjectNode>valueToTree(one)));
        ArrayNode entries = all.putArray("page");
        page.forEach(entry -> entries.add(Json.MAPPER.readTree(entry)));
        return Json.MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(all);
    }
}
