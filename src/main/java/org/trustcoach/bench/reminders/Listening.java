package org.trustcoach.bench.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trustcoach.chat.ChatId;
import org.trustcoach.turn.alarm.Alarms;
import org.trustcoach.turn.alarm.Claim;

/** Notes how late each alarm is claimed. */
record Listening(Alarms alarms, Lateness lateness) implements Alarms {

    @Override
    public List<Claim> claim(String channel, int limit) {
        List<Claim> claims = alarms.claim(channel, limit);
        claims.forEach(claim -> lateness.add(claim.lateness()));
        return claims;
    }

    @Override
    public void giveBack(List<Claim> claims) {
        alarms.giveBack(claims);
    }

    @Override
    public void takeBack(String channel) {
        alarms.takeBack(channel);
    }

    @Override
    public Map<ChatId, Optional<Instant>> survey(String channel, int part) {
        return alarms.survey(channel, part);
    }
}
