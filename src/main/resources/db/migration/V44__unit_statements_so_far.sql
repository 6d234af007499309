-- What units have said so far. Taken back with the sighting, it was never said.
insert into unit_statement (idea, unit, asked_at, draft, feasibility, took)
with spoken as (
    select e.stream, e.seq, e.type, e.at, (e.data ->> 'unit')::uuid as unit,
        max(e.seq) filter (where e.type in ('idea.handed-over', 'idea.unit-asked')) over so_far as asked,
        max(e.seq) filter (where e.type = 'review.statement-drafted') over so_far as drafted
    from event e
    where e.type in ('idea.handed-over', 'idea.unit-asked', 'review.statement-drafted',
            'review.statement-released')
        and not exists (
            select 1 from event u
            where u.stream = e.stream and u.seq > e.seq
                and u.type in ('idea.sighting-undone', 'idea.erased'))
    window so_far as (partition by e.stream, e.data ->> 'unit' order by e.seq)),
latest as (
    select stream, unit, max(asked) as asked, max(drafted) as drafted,
        max(seq) filter (where type = 'review.statement-released') as released
    from spoken
    group by stream, unit)
select l.stream, l.unit, asked.at,
    upper(replace(draft.data #>> '{statement,feasibility}', '-', '_')),
    upper(replace(said.data #>> '{statement,feasibility}', '-', '_')),
    released.at - had.at
from latest l
left join event asked on asked.stream = l.stream and asked.seq = l.asked
left join event draft on draft.stream = l.stream and draft.seq = l.drafted
left join spoken released on released.stream = l.stream and released.seq = l.released
left join event said on said.stream = l.stream and said.seq = released.drafted
left join event had on had.stream = l.stream and had.seq = released.asked;
