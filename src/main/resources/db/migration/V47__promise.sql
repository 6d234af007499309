-- What a workshop has promised for its ideas. A view: it follows the journal.
create table promise (
    workshop uuid primary key,
    promise jsonb not null
);

-- From when on something is late for everybody, each workshop may promise for itself: what is counted as late
-- is counted in the index, as before.
drop index idea_turns;
create index idea_turns on idea (unit, due, number) include (workshop) where standing = 'IN_REVIEW' and visible;
