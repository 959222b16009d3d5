-- Gives claims back: the alarm goes off again at once, for whoever looks next.
-- KEYS  1 due ZSET (chat -> ms of its alarm, or of the claim's end)   2 claims HASH (chat -> ms of its alarm)
-- ARGV  1... for each claim chat and ms of its end; nothing at all for all claims, whoever made them
-- Gives how many were given back
local claims = ARGV
if #ARGV == 0 then
  claims = redis.call('HGETALL', KEYS[2])
end
local freed = 0
for i = 1, #claims, 2 do
  local chat = claims[i]
  local valid = true
  -- guard: claim
  valid = #ARGV == 0 or tonumber(redis.call('ZSCORE', KEYS[1], chat) or '-1') == tonumber(claims[i + 1])
  -- end of guard: claim
  local due = redis.call('HGET', KEYS[2], chat)
  if valid and due then
    redis.call('ZADD', KEYS[1], 'XX', due, chat)
    redis.call('HDEL', KEYS[2], chat)
    freed = freed + 1
  end
end
return freed
