-- Adds an entry to a page, or changes one that is there.
-- KEYS  1 page HASH (entry id -> JSON)   2 page order LIST (entry ids, oldest first)
-- ARGV  1 entry id   2 JSON   3 'add' or 'change'   4 how many entries are kept
-- Gives 1 if the page changed, else 0
local there = redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1
if there == (ARGV[3] == 'add') then
  return 0
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
if ARGV[3] == 'add' then
  redis.call('RPUSH', KEYS[2], ARGV[1])
  while redis.call('LLEN', KEYS[2]) > tonumber(ARGV[4]) do
    redis.call('HDEL', KEYS[1], redis.call('LPOP', KEYS[2]))
  end
end
return 1
