-- The unit that an idea was handed last and that did not give it back: from this is learnt which one
-- may be responsible for others.
alter table idea add column assigned uuid;

update idea set assigned = (
    select (data ->> 'unit')::uuid from event
    where event.stream = idea.id and event.type = 'idea.handed-over'
    order by seq desc limit 1)
where standing in ('IN_REVIEW', 'ANSWERED') and (unit is not null or stated);

create index idea_assigned on idea (number) where assigned is not null;
