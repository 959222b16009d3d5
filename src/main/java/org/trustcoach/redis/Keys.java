package org.trustcoach.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.trustcoach.chat.ChatId;
import redis.clients.jedis.util.JedisClusterCRC16;

/** The names of all keys. The number of shards is fixed for ever: changing it would hide what is stored. */
final class Keys {

    static final int SHARDS = 256;
    private static final List<String> PREFIXES =
            IntStream.range(0, SHARDS).mapToObj(Keys::named).toList();

    private final String prefix;
    private final ChatId chat;

    private Keys(ChatId chat) {
        this.chat = chat;
        byte[] id = chat.value().getBytes(StandardCharsets.UTF_8);
        this.prefix = prefix(JedisClusterCRC16.getCRC16(id) % SHARDS);
    }

    static Keys of(ChatId chat) {
        return new Keys(chat);
    }

    /** {@code tc:{s007}:}, put together by hand, since a formatter takes its time at a start. */
    private static String named(int shard) {
        return "tc:{s" + (1000 + shard + "").substring(1) + "}:";
    }

    private static String prefix(int shard) {
        return PREFIXES.get(shard);
    }

    String session() {
        return prefix + "sess:" + chat;
    }

    String seen() {
        return prefix + "seen";
    }

    String mailbox() {
        return prefix + "mb:" + chat;
    }

    String ready() {
        return prefix + "ready:" + chat.channel();
    }

    String tokens() {
        return prefix + "tok";
    }

    String fence() {
        return prefix + "fence";
    }

    String chats() {
        return prefix + "chats";
    }

    String sent() {
        return prefix + "sent:" + chat;
    }

    String page() {
        return prefix + "page:" + chat;
    }

    String pageOrder() {
        return prefix + "pageorder:" + chat;
    }

    String commitments() {
        return prefix + "com:" + chat;
    }

    String due() {
        return prefix + "due:" + chat.channel();
    }

    String claims() {
        return prefix + "claims:" + chat.channel();
    }

    /** Ids of updates that have deleted something which may still stand in the append-only file. */
    String owed() {
        return prefix + "owed";
    }

    LogRewriter.Debt debt() {
        return debt(prefix);
    }

    private static LogRewriter.Debt debt(String prefix) {
        return new LogRewriter.Debt(prefix + "owed", prefix + "tok");
    }

    /** Those of all shards. */
    static List<LogRewriter.Debt> debts() {
        return PREFIXES.stream().map(Keys::debt).toList();
    }

    String paused() {
        return prefix + "paused";
    }

    /** What a commit reads and writes, in the order of its script. */
    List<String> committed() {
        return List.of(
                session(),
                seen(),
                mailbox(),
                ready(),
                tokens(),
                fence(),
                chats(),
                commitments(),
                due(),
                claims(),
                paused());
    }

    /** Of each shard: the ready mailboxes of a channel, the tokens, the fence. */
    static List<List<String>> claimable(String channel) {
        return IntStream.range(0, SHARDS)
                .mapToObj(Keys::prefix)
                .map(prefix -> List.of(prefix + "ready:" + channel, prefix + "tok", prefix + "fence"))
                .toList();
    }

    /** Of one shard: the alarms of a channel, and the claims on them. */
    static List<String> alarms(String channel, int shard) {
        return List.of(prefix(shard) + "due:" + channel, prefix(shard) + "claims:" + channel);
    }

    /** The chats of one shard. */
    static String chats(int shard) {
        return prefix(shard) + "chats";
    }

    /** The chats of one shard that can't be reached. */
    static String paused(int shard) {
        return prefix(shard) + "paused";
    }

    /** The dead letters of all chats; an update that can't be read belongs to none. */
    static String dead() {
        return prefix(0) + "dead";
    }
}
