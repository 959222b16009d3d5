package org.trustcoach.redis.json;

import org.trustcoach.chat.ChatId;
import org.trustcoach.session.Session;
import org.trustcoach.session.Settings;
import org.trustcoach.session.Talk;
import org.trustcoach.session.ZoneChoice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sessions of the time before promises, or before rehearsals. What they don't say is as it is for somebody new. */
final class EarlierSchemas {

    private static final String UTC = "UTC";

    private EarlierSchemas() {}

    static Session read(String json) {
        ObjectNode session = (ObjectNode) Json.MAPPER.readTree(json);
        Session fresh = Session.fresh(Json.MAPPER.treeToValue(session.path("chat"), ChatId.class));
        boolean beforeZones = session.path("settings").path("zoneChoice").isMissingNode();
        complete(session, fresh);
        complete(session.path("settings"), Settings.DEFAULT);
        complete(session.path("talk"), Talk.NEW);
        complete(session.path("last").path("before"), Talk.NEW);
        if (beforeZones && !session.path("settings").path("zone").asString(UTC).equals(UTC)) {
            ((ObjectNode) session.path("settings")).put("zoneChoice", ZoneChoice.CHOSEN.name());
        }
        return Json.MAPPER.treeToValue(session, Session.class);
    }

    /** Adds the components that are missing, but none that may be missing. */
    private static void complete(JsonNode node, Object defaults) {
        if (node instanceof ObjectNode present) {
            Json.MAPPER
                    .<ObjectNode>valueToTree(defaults)
                    .forEachEntry((name, value) -> present.putIfAbsent(name, value));
        }
    }
}
