-- Takes a sent reply out of its mailbox and gives the next one; with no reply named it only looks.
-- KEYS  1 mailbox LIST   2 ready ZSET (chat -> ms of the lease's end)   3 token HASH (chat -> fencing token)
--       4 sent LIST (reply id, line feed, message id; newest first)   5 chats SET
-- ARGV  1 chat   2 token   3 reply id or ''   4 id under which the message is kept   5 message id or ''   6 lease in ms
--       7 how many message ids are kept
-- Gives {'next', reply} | {'empty'} | {'stale'}
-- guard: token
if redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[2] then
  return {'stale'}
end
-- end of guard: token
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local head = redis.call('LINDEX', KEYS[1], 0)
if ARGV[3] ~= '' and head and string.sub(head, 1, #ARGV[3] + 1) == ARGV[3] .. '\n' then
  redis.call('LPOP', KEYS[1])
  if ARGV[5] ~= '' then
    redis.call('LPUSH', KEYS[4], ARGV[4] .. '\n' .. ARGV[5])
    redis.call('LTRIM', KEYS[4], 0, tonumber(ARGV[7]) - 1)
  end
  head = redis.call('LINDEX', KEYS[1], 0)
end
if head then
  redis.call('ZADD', KEYS[2], now + tonumber(ARGV[6]), ARGV[1])
  return {'next', head}
end
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('HDEL', KEYS[3], ARGV[1])
-- A chat that was erased has had its farewell now: nothing of it stays.
if redis.call('SISMEMBER', KEYS[5], ARGV[1]) == 0 then
  redis.call('DEL', KEYS[4])
end
return {'empty'}
