-- Who is told by people hears of all that came since: of a second question, of a changed answer, and of what became of
-- the idea with which theirs is examined.

-- When an idea stood otherwise last, or its answer, its reason or its carrying out did. Null while it waits for the
-- sighting. A column of a view: it follows the journal.
alter table idea add column news_at timestamptz;

update idea i set news_at = (
    select max(e.at) from event e
    where e.stream = i.id
        and e.type in ('idea.sighted', 'idea.set-aside', 'idea.bundled', 'idea.split',
            'idea.matter-settled', 'review.idea-answered', 'review.answer-changed',
            'review.stage-reached')
        and e.seq > coalesce((
            select max(u.seq) from event u
            where u.stream = i.id and u.type = 'idea.sighting-undone'), 0))
where i.news > 0;

-- Up to which moment what happened was said to them, and not only how it stood: what came while somebody was on the
-- telephone is new.
alter table contact add column told_upto timestamptz;

update contact set told_upto = told_at;

alter table contact add constraint contact_told_up_to_some_moment check ((told is null) = (told_upto is null));
