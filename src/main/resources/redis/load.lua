-- Reads what is remembered of a chat, as one commit left it.
-- KEYS  1 session HASH (v version, sv schema, d JSON)   2 commitments HASH (id -> JSON)
-- Gives {version, schema, JSON, {id, JSON, ...}}; version 0 if nothing is stored
local stored = redis.call('HMGET', KEYS[1], 'v', 'sv', 'd')
return {tonumber(stored[1] or '0'), stored[2] or '', stored[3] or '', redis.call('HGETALL', KEYS[2])}
