/**
 * Sessions, mailboxes, dead letters and pages in Redis. Every key of a chat carries the hash tag of its shard, so that each
 * script is atomic on one server and in a cluster alike. Knows the core and Jedis; no other adapter.
 */
@NullMarked
package org.trustcoach.redis;

import org.jspecify.annotations.NullMarked;
