-- That the office put an idea otherwise is news since now, of which its contributors hear. What it put otherwise
-- before counts as told: nobody gets a letter, or a call, about words of years ago.

create temporary table office_words as
select e.stream as idea, max(e.seq) as seq,
    -- Taken back to the sighting, an idea has no news for who is told by people.
    max(e.at) filter (where e.seq > coalesce((
        select max(u.seq) from event u
        where u.stream = e.stream and u.type = 'idea.sighting-undone'), 0)) as at
from event e
join event came on came.stream = e.stream and came.type = 'idea.received'
where e.type = 'idea.reworded' and e.actor::text <> came.data ->> 'contributor'
    and not exists (
        select 1 from event p
        where p.stream = e.stream and p.seq < e.seq and p.type = 'idea.correction-proposed'
            and p.data ->> 'text' = e.data ->> 'text')
group by e.stream;

-- By mail: whoever knows all that was news before. Who does not hears of all at once.
insert into idea_told (idea, contributor, seq)
select who.idea, who.contributor, max(who.seq)
from (
    select w.idea, w.seq, c.contributor, (
        select max(j.seq) from event j
        where j.stream = w.idea and j.type in ('idea.received', 'idea.contributor-joined')
            and j.data ->> 'contributor' = c.contributor::text) as since
    from office_words w join idea_contributor c on c.idea = w.idea
    union all
    select w.idea, w.seq, c.contributor, (
        select max(h.seq) from event h
        where h.stream = w.idea and h.at <= (
            select max(b.at) from event b where b.stream = o.id and b.type = 'idea.bundled'))
    from office_words w
    join idea o on o.bundled_into = w.idea and o.standing = 'BUNDLED'
    join idea_contributor c on c.idea = o.id
) who
join idea i on i.id = who.idea
left join idea_told t on t.idea = who.idea and t.contributor = who.contributor
where i.news < who.seq and greatest(t.seq, who.since) >= i.news
    and not exists (
        select 1 from event r
        where r.stream = who.idea and r.type = 'idea.follow-up-replied'
            and r.data ->> 'contributor' = who.contributor::text
            and r.seq > greatest(t.seq, who.since))
group by who.idea, who.contributor
on conflict (idea, contributor) do update set seq = greatest(idea_told.seq, excluded.seq);

-- By people: the same.
with recursive fate (scope, leads_to, own) as (
    select distinct scope, scope, true from contact where told is not null
    union
    select fate.scope, next.id, next.own
    from fate
    join idea here on here.id = fate.leads_to
    cross join lateral (
        select here.bundled_into, false where here.standing = 'BUNDLED'
        union all
        select part.id, true from idea part where part.whole = here.id and here.standing = 'SPLIT'
    ) next (id, own)
), news as (
    select fate.scope, max(w.at) as words_at,
        max(greatest(i.news_at, case when fate.own then i.asked_at end)) as others_at
    from fate
    join idea i on i.id = fate.leads_to
    left join office_words w on w.idea = i.id
    group by fate.scope
)
update contact c set told_upto = news.words_at
from news
where news.scope = c.scope and c.told_upto < news.words_at
    and (news.others_at is null or c.told_upto >= news.others_at)
    and not exists (
        select 1 from follow_up r
        where r.contributor = c.contributor and r.replied_at > c.told_upto);

update idea i set news = greatest(i.news, w.seq), news_at = greatest(i.news_at, w.at)
from office_words w
where w.idea = i.id;

drop table office_words;
