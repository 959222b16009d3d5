-- Ends a lease: the mailbox may be leased again after a while, or, with a while of -1, is thrown away and the chat's alarm
-- silenced until the next commit: nobody can be reached there.
-- KEYS  1 mailbox LIST   2 ready ZSET (chat -> ms of the lease's end)   3 token HASH (chat -> fencing token)
--       4 chats SET   5 due ZSET (chat -> ms of its alarm, or of the claim's end)   6 claims HASH (chat -> ms of its alarm)
--       7 paused SET
-- ARGV  1 chat   2 token   3 the while in ms, or -1
-- Gives 1 if the lease was valid, else 0
if redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[2] then
  return 0
end
redis.call('HDEL', KEYS[3], ARGV[1])
if ARGV[3] == '-1' then
  redis.call('DEL', KEYS[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
  redis.call('ZREM', KEYS[5], ARGV[1])
  redis.call('HDEL', KEYS[6], ARGV[1])
  if redis.call('SISMEMBER', KEYS[4], ARGV[1]) == 1 then
    redis.call('SADD', KEYS[7], ARGV[1])
  end
  return 1
end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[2], now + tonumber(ARGV[3]), ARGV[1])
return 1
