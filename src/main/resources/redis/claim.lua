-- Leases mailboxes whose time has come.
-- KEYS  1 ready ZSET (chat -> ms of the lease's end)   2 token HASH (chat -> fencing token)   3 fence (counter of tokens)
-- ARGV  1 lease in ms   2 how many at most   3 the only chat to lease, or ''   4 'ended' leases only, or 'all'
-- Gives {chat, token, chat, token, ...}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local chats
if ARGV[3] == '' then
  chats = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[4] == 'all' and '+inf' or now, 'LIMIT', 0, ARGV[2])
else
  local over = tonumber(redis.call('ZSCORE', KEYS[1], ARGV[3]) or 'inf')
  chats = over <= now and {ARGV[3]} or {}
end
local leases = {}
for _, chat in ipairs(chats) do
  local token = redis.call('INCR', KEYS[3])
  redis.call('ZADD', KEYS[1], now + tonumber(ARGV[1]), chat)
  redis.call('HSET', KEYS[2], chat, token)
  leases[#leases + 1] = chat
  leases[#leases + 1] = token
end
return leases
