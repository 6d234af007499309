-- How far carrying it out is was said of the answer that held then: one with another result begins anew.
with answered as (
    select stream, seq, data ->> 'result' as result,
        lag(data ->> 'result') over (partition by stream order by seq) as before
    from event where type in ('review.idea-answered', 'review.answer-changed'))
update idea set stage = null
where stage is not null and exists (
    select from answered c
    where c.stream = idea.id and c.result <> c.before
        and not exists (
            select from event s
            where s.stream = idea.id and s.type = 'review.stage-reached' and s.seq > c.seq));
