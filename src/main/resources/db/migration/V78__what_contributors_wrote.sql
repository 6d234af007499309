-- What contributors wrote to the office, and whether somebody has read it. A question that waits for
-- an answer stands among them: what comes next is that answer. A view: it follows the journal.
create table contributor_message (
    idea uuid not null,
    seq bigint not null,
    kind text not null,
    contributor uuid,
    text uuid,
    unread boolean not null,
    at timestamptz not null,
    primary key (idea, seq)
);

create index contributor_message_unread on contributor_message (idea) where unread;

-- Whether the words beside the original are the author's own, and not the office's.
alter table idea add column wording_by_author boolean not null default false;

-- Of what was written before this nobody can tell who has read it: it counts as unread unless
-- somebody decided, or asked, since then.
insert into contributor_message (idea, seq, kind, contributor, text, unread, at)
select e.stream, e.seq,
    case when (
        select p.type from event p
        where p.stream = e.stream and p.seq < e.seq
            and p.type in ('idea.contributors-asked', 'idea.contributor-wrote', 'idea.sighted',
                'idea.set-aside', 'idea.bundled', 'idea.split', 'idea.matter-settled',
                'idea.sighting-undone')
        order by p.seq desc limit 1) = 'idea.contributors-asked' then 'ANSWER' else 'MESSAGE' end,
    (e.data ->> 'contributor')::uuid, (e.data ->> 'text')::uuid,
    not exists (
        select 1 from event l
        where l.stream = e.stream and l.seq > e.seq
            and l.type in ('idea.contributors-asked', 'idea.sighted', 'idea.set-aside',
                'idea.bundled', 'idea.split', 'idea.matter-settled', 'idea.sighting-undone')),
    e.at
from event e
where e.type = 'idea.contributor-wrote'
    and not exists (
        select 1 from event g
        where g.stream = e.stream and g.seq > e.seq
            and (g.type = 'idea.erased' or g.type = 'idea.contributor-left'
                and g.data ->> 'contributor' = e.data ->> 'contributor'));

insert into contributor_message (idea, seq, kind, unread, at)
select i.id, (select max(e.seq) from event e
    where e.stream = i.id and e.type = 'idea.contributors-asked'), 'QUESTION', false, i.asked_at
from idea i
where i.asked_at is not null;

update idea i set wording_by_author = true
from event e
join idea_contributor c on c.idea = e.stream and c.contributor = e.actor and not c.joined
where e.stream = i.id and e.type = 'idea.reworded' and (e.data ->> 'text')::uuid = i.wording;

-- Whether everybody could see it until it was erased, and whether its author asked for that: its
-- number says so, and nothing of what was not public.
alter table idea
    add column was_public boolean not null default false,
    add column erased_by_author boolean not null default false;

update idea set was_public = true
where standing = 'ERASED' and not withheld and kind in ('IDEA', 'REMARK', 'QUESTION')
    and (sighted_at is not null or way = 'CARD');

update idea i set erased_by_author = true
from event e
where e.stream = i.id and e.type = 'idea.erased' and e.data ->> 'by' is not null;
