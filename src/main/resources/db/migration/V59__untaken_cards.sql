-- Solution approaches that are no ideas yet, and the evenings that have ended: what hangs there comes over by itself, and
-- until then the ledger counts it. Views: they follow the journal.
create table untaken_card (
    workshop uuid not null,
    card uuid not null,
    -- Since when it hangs for everybody to see.
    since timestamptz not null,
    -- Hidden: it is to be taken over when it is shown again.
    withheld boolean not null default false,
    primary key (workshop, card)
);

create table ended_evening (
    workshop uuid primary key,
    ended_at timestamptz not null
);

insert into untaken_card (workshop, card, since, withheld)
select workshop, id, pinned_at, fate = 'HIDDEN'
from card
where kind = 'SOLUTION' and fate in ('HANGS', 'PARKED', 'HIDDEN')
    and not exists (
        select 1 from idea
        where idea.workshop = card.workshop and idea.card = card.id and idea.way = 'CARD');

insert into ended_evening (workshop, ended_at)
select stream, (data ->> 'at')::timestamptz
from (
    select distinct on (stream) stream, type, data
    from event
    where type in ('floor.evening-ended', 'floor.evening-resumed')
    order by stream, seq desc) last
where type = 'floor.evening-ended';
