-- Claims chats whose alarm has come, or whose claim has ended without a commit: the oldest first.
-- KEYS  1 due ZSET (chat -> ms of its alarm, or of the claim's end)   2 claims HASH (chat -> ms of its alarm)
-- ARGV  1 claim in ms   2 how many at most
-- Gives {now, ms of the next alarm or '', {chat, ms of its alarm, chat, ms, ...}}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local claimed = {}
local found = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'WITHSCORES', 'LIMIT', 0, ARGV[2])
for i = 1, #found, 2 do
  local due = redis.call('HGET', KEYS[2], found[i]) or found[i + 1]
  -- guard: lease
  redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), found[i])
  -- end of guard: lease
  redis.call('HSET', KEYS[2], found[i], due)
  claimed[i] = found[i]
  claimed[i + 1] = due
end
local head = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
return {now, head[2] or '', claimed}
