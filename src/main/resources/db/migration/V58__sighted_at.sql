-- When the sighting last said something of it that still holds. A view: it follows the journal.
alter table idea add column sighted_at timestamptz;

create index idea_sighted_last on idea (sighted_at, number) where sighted_at is not null;

update idea set sighted_at = last.at
from (
    select distinct on (stream) stream, type, at from event
    where type in ('idea.sighted', 'idea.set-aside', 'idea.bundled', 'idea.split',
        'idea.matter-settled', 'idea.sighting-undone')
    order by stream, seq desc) last
where last.stream = idea.id and last.type not in ('idea.matter-settled', 'idea.sighting-undone');
