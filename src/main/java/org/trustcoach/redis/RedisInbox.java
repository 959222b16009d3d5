package org.trustcoach.redis;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trustcoach.chat.ChatId;
import org.trustcoach.redis.json.Json;
import org.trustcoach.rehearsal.log.Note;
import org.trustcoach.turn.Turns;

/** What people have put down for the authors: it stands in their sessions, so that it goes when they are forgotten. */
public final class RedisInbox {

    private final RedisStore store;
    private final Turns turns;

    public RedisInbox(RedisStore store, Turns turns) {
        this.store = store;
        this.turns = turns;
    }

    /** All notes of all chats, without a word of whose they are; read while the stream is. */
    public Stream<Note> notes() {
        return IntStream.range(0, Keys.SHARDS)
                .boxed()
                .flatMap(shard -> chats(shard).stream())
                .flatMap(chat -> turns.load(new ChatId(chat)).session().logbook().notes().stream());
    }

    private List<String> chats(int shard) {
        return store.read(jedis -> jedis.smembers(Keys.chats(shard))).stream()
                .sorted()
                .toList();
    }

    /** A note as one line of JSON. */
    public static String line(Note note) {
        return Json.write(note);
    }
}
