-- A letter that waits and quotes words that are erased meanwhile is taken back, and what it told is
-- told anew without them. Null: it tells no news, or was written before this was noted.
alter table contact_letter
    -- What happened to this idea: the one it is about, or the one with which that is examined.
    add column tells_of uuid,
    -- Up to which event of that idea they had been told before.
    add column heard bigint,
    -- Up to which event of that idea it tells: what is erased later may stand in it.
    add column up_to bigint,
    add check (num_nonnulls(tells_of, heard, up_to) in (0, 3));

create index contact_letter_tells_of on contact_letter (tells_of) where tells_of is not null;
