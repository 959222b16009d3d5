-- Deletes everything of a chat and leaves the farewell in its mailbox.
-- KEYS  1 session HASH   2 seen ZSET   3 mailbox LIST   4 ready ZSET   5 token HASH   6 fence   7 chats SET
--       8 commitments HASH   9 due ZSET   10 claims HASH   11 paused SET   12 sent LIST   13 page HASH   14 page order LIST
--      15 owed SET (ids of updates that have deleted something which may still stand in a file)
-- ARGV  1 update id   2 expected version   3 chat   4 lease in ms   5... replies
-- Gives {'done', 0, token} | {'seen'} | {'conflict', version, schema, JSON, {id, JSON, ...}}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

if redis.call('ZSCORE', KEYS[2], ARGV[1]) then
  return {'seen'}
end
local version = tonumber(redis.call('HGET', KEYS[1], 'v') or '0')
if version ~= tonumber(ARGV[2]) then
  local stored = redis.call('HMGET', KEYS[1], 'sv', 'd')
  return {'conflict', version, stored[1] or '', stored[2] or '', redis.call('HGETALL', KEYS[8])}
end

redis.call('DEL', KEYS[1], KEYS[3], KEYS[8], KEYS[12], KEYS[13], KEYS[14])
redis.call('SREM', KEYS[7], ARGV[3])
redis.call('ZREM', KEYS[9], ARGV[3])
redis.call('HDEL', KEYS[10], ARGV[3])
redis.call('SREM', KEYS[11], ARGV[3])
-- The update's id stays for its 48 hours: without it a repetition would be heard again.
redis.call('ZADD', KEYS[2], now, ARGV[1])
redis.call('SADD', KEYS[15], ARGV[1])
for i = 5, #ARGV do
  redis.call('RPUSH', KEYS[3], ARGV[i])
end
-- Any lease ends here: what its holder had read is deleted.
redis.call('ZADD', KEYS[4], now + tonumber(ARGV[4]), ARGV[3])
local token = redis.call('INCR', KEYS[6])
redis.call('HSET', KEYS[5], ARGV[3], token)
return {'done', 0, token}
