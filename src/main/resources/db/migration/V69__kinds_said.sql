-- A mail of which nobody has said yet what it is, neither its sender nor staff: a person looks at it
-- by the end of the next working day. A view: it follows the journal.
create table first_look (
    idea uuid primary key,
    -- When it came; or when its sender took it off the advisers' desk.
    since timestamptz not null,
    -- Whether its words sound like somebody's own matter: then it comes first.
    clue boolean not null
);

-- Since when it is a personal matter, if it did not come as one: advisers have until the working day after that.
alter table idea add column personal_since timestamptz;

update idea set personal_since = decided.at
from (
    select stream, max(at) as at from event
    where type = 'idea.kind-decided' and data ->> 'kind' = 'personal'
    group by stream) decided
where decided.stream = idea.id and idea.kind = 'PERSONAL';

-- Clues in what waits already are found when a page draws it.
insert into first_look (idea, since, clue)
select id, received_at, false from idea
where way = 'MAIL' and standing = 'RECEIVED'
    and not exists (
        select 1 from event
        where stream = idea.id
            and type in ('idea.kind-decided', 'idea.sighted', 'idea.set-aside', 'idea.bundled',
                'idea.split', 'idea.matter-settled'));
