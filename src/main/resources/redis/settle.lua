-- Sets the alarm of a chat by what is remembered of it, without a turn.
-- KEYS  1 session HASH (v version)   2 due ZSET (chat -> ms of its alarm, or of the claim's end)
--       3 claims HASH (chat -> ms of its alarm)   4 paused SET
-- ARGV  1 chat   2 version of the session that was looked at   3 ms of the next alarm or ''
-- Gives 1 if something had to be changed, else 0
-- guard: settled
if tonumber(redis.call('HGET', KEYS[1], 'v') or '0') ~= tonumber(ARGV[2]) then
  return 0
end
-- end of guard: settled
local wanted = redis.call('SISMEMBER', KEYS[4], ARGV[1]) == 1 and '' or ARGV[3]
local claimed = redis.call('HDEL', KEYS[3], ARGV[1])
if (redis.call('ZSCORE', KEYS[2], ARGV[1]) or '') == wanted then
  return claimed
end
if wanted == '' then
  redis.call('ZREM', KEYS[2], ARGV[1])
else
  redis.call('ZADD', KEYS[2], wanted, ARGV[1])
end
return 1
