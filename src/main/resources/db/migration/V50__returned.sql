-- Whether a unit gave it back as not its own, and nobody has handed it on since. A view: it follows the journal.
alter table idea add column returned boolean not null default false;

update idea set returned = true
where standing = 'IN_REVIEW' and unit is null and (
    select type from event
    where stream = idea.id and type in ('idea.sighted', 'idea.handed-over', 'idea.handed-back',
        'review.statement-released')
    order by seq desc limit 1) = 'idea.handed-back';
