-- Which evenings run, so that one that nobody ends does so by itself. A view: it follows the journal.
create table evening_course (
    workshop uuid primary key,
    -- The earliest moment at which the house may end it, by its plan.
    over_by timestamptz not null,
    -- When its first round opened, or the first card of paper was written up.
    begun_at timestamptz,
    -- Somebody took its end back.
    resumed boolean not null default false,
    ended boolean not null default false,
    ended_by_itself boolean not null default false
);

create index evening_course_running on evening_course (over_by) where begun_at is not null and not ended;

insert into evening_course (workshop, over_by, begun_at, resumed, ended)
select id,
    greatest(start_at::date + 1 + time '04:00', end_at + interval '12 hours') at time zone zone,
    (select min(at) from event
        where stream = workshop.id and type in ('round.round-opened', 'board.card-cut-out')),
    exists (select 1 from event where stream = workshop.id and type = 'floor.evening-resumed'),
    coalesce(
        (select type = 'floor.evening-ended' from event
            where stream = workshop.id and type in ('floor.evening-ended', 'floor.evening-resumed')
            order by seq desc
            limit 1),
        false)
from workshop;
