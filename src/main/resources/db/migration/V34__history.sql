-- Each event's hash covers the hash of the one before it in its stream (docs/adr/0011).
-- Null: written before there were hashes; the next start adds them.
alter table event add column hash bytea check (octet_length(hash) = 32);

create index event_without_hash on event (stream, seq) where hash is null;
