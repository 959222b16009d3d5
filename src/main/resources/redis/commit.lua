-- Stores one turn, or says why not. Everything of a chat lies in one hash slot, so this is one atomic step.
-- KEYS  1 session HASH (v version, sv schema, d JSON)   2 seen ZSET (update id -> ms)   3 mailbox LIST
--       4 ready ZSET (chat -> ms of the lease's end)    5 token HASH (chat -> fencing token)
--       6 fence (counter of tokens)                     7 chats SET   8 commitments HASH (id -> JSON)
--       9 due ZSET (chat -> ms of its alarm, or of the claim's end)   10 claims HASH (chat -> ms of its alarm)
--      11 paused SET                                  12 owed SET (update ids), only if the turn has deleted something
-- ARGV  1 update id   2 expected version   3 schema   4 session JSON   5 chat   6 lease in ms   7 ms to remember updates
--       8 ms of the next alarm or ''   9 how many commitments change
--      10... for each of them id and JSON, or id and '' for one that is gone; then the replies
-- Gives {'done', version, token or 0} | {'seen'} | {'conflict', version, schema, JSON, {id, JSON, ...}}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

-- guard: seen
if redis.call('ZSCORE', KEYS[2], ARGV[1]) then
  return {'seen'}
end
-- end of guard: seen

local version = tonumber(redis.call('HGET', KEYS[1], 'v') or '0')
-- guard: version
if version ~= tonumber(ARGV[2]) then
  local stored = redis.call('HMGET', KEYS[1], 'sv', 'd')
  return {'conflict', version, stored[1] or '', stored[2] or '', redis.call('HGETALL', KEYS[8])}
end
-- end of guard: version

redis.call('HSET', KEYS[1], 'v', version + 1, 'sv', ARGV[3], 'd', ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - tonumber(ARGV[7]))
redis.call('ZADD', KEYS[2], now, ARGV[1])
if KEYS[12] then
  redis.call('SADD', KEYS[12], ARGV[1])
end
redis.call('SADD', KEYS[7], ARGV[5])
local reply = 10 + 2 * tonumber(ARGV[9])
for i = 10, reply - 1, 2 do
  if ARGV[i + 1] == '' then
    redis.call('HDEL', KEYS[8], ARGV[i])
  else
    redis.call('HSET', KEYS[8], ARGV[i], ARGV[i + 1])
  end
end
-- Any claim ends here, and so does a pause: the alarm is set anew by what is remembered now.
redis.call('HDEL', KEYS[10], ARGV[5])
redis.call('SREM', KEYS[11], ARGV[5])
if ARGV[8] == '' then
  redis.call('ZREM', KEYS[9], ARGV[5])
else
  redis.call('ZADD', KEYS[9], ARGV[8], ARGV[5])
end
if #ARGV < reply then
  return {'done', version + 1, 0}
end
for i = reply, #ARGV do
  redis.call('RPUSH', KEYS[3], ARGV[i])
end
-- NX: whoever drains the mailbox already goes on with it.
if redis.call('ZADD', KEYS[4], 'NX', now + tonumber(ARGV[6]), ARGV[5]) == 0 then
  return {'done', version + 1, 0}
end
local token = redis.call('INCR', KEYS[6])
redis.call('HSET', KEYS[5], ARGV[5], token)
return {'done', version + 1, token}
