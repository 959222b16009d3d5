-- Stores one turn, or says why not. Everything of a chat lies in one hash slot, so this is one atomic step.
-- KEYS  1 session HASH (v version, sv schema, d JSON)   2 seen ZSET (update id -> ms)   3 mailbox LIST
--       4 ready ZSET (chat -> ms of the lease's end)    5 token HASH (chat -> fencing token)
--       6 fence (counter of tokens)                     7 chats SET
-- ARGV  1 update id   2 expected version   3 schema   4 session JSON   5 chat   6 lease in ms   7 ms to remember updates
--       8... replies
-- Gives {'done', version, token or 0} | {'seen'} | {'conflict', version, schema, JSON}
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
  return {'conflict', version, stored[1] or '', stored[2] or ''}
end
-- end of guard: version

redis.call('HSET', KEYS[1], 'v', version + 1, 'sv', ARGV[3], 'd', ARGV[4])
redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now - tonumber(ARGV[7]))
redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('SADD', KEYS[7], ARGV[5])
if #ARGV < 8 then
  return {'done', version + 1, 0}
end
for i = 8, #ARGV do
  redis.call('RPUSH', KEYS[3], ARGV[i])
end
-- NX: whoever drains the mailbox already goes on with it.
if redis.call('ZADD', KEYS[4], 'NX', now + tonumber(ARGV[6]), ARGV[5]) == 0 then
  return {'done', version + 1, 0}
end
local token = redis.call('INCR', KEYS[6])
redis.call('HSET', KEYS[5], ARGV[5], token)
return {'done', version + 1, token}
