-- Words that not everybody reads, though the idea itself is public: its number, how it stands and why. Not the same as
-- withheld, with which the whole idea is out of sight because its card is.
alter table idea
    -- Set aside, with words that would do somebody harm.
    add column hidden boolean not null default false,
    -- As it came in, where other words stand beside it.
    add column original_hidden boolean not null default false,
    -- Its own words are for everybody, as soon as it is public. Those of a text that was split are not: nobody has looked
    -- at them as a whole, and one of its parts may be a personal matter. Its parts say what is public of it.
    add column readable boolean not null generated always as (standing <> 'SPLIT' and not hidden) stored;
