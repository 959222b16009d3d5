package org.trustcoach.redis;

import java.util.function.Function;

/** The scripts in use. */
public record Scripts(
        Script load,
        Script commit,
        Script erase,
        Script claim,
        Script ack,
        Script defer,
        Script page,
        Script claimDue,
        Script freeDue,
        Script settle) {

    /** Those that ship, for a server of this major version. */
    public static Scripts shipped(int redisMajor) {
        return from(Script::shipped, redisMajor);
    }

    /** Those that this source gives by name. */
    public static Scripts from(Function<String, Script> source, int redisMajor) {
        Function<String, Script> freeing =
                name -> redisMajor >= 7 ? source.apply(name).allowedWhenFull() : source.apply(name);
        return new Scripts(
                source.apply("load"),
                source.apply("commit"),
                freeing.apply("erase"),
                freeing.apply("claim"),
                freeing.apply("ack"),
                freeing.apply("defer"),
                source.apply("page"),
                freeing.apply("claimDue"),
                freeing.apply("freeDue"),
                freeing.apply("settle"));
    }
}
