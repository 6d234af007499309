-- What each unit said of each idea about which it was asked, for the figures of the unit. A view: it follows the journal.
create table unit_statement (
    idea uuid not null,
    unit uuid not null,
    -- When it was asked last.
    asked_at timestamptz,
    -- What it drafted last, for itself alone.
    draft text,
    -- What it said last, and how long it had been asked then. Null: nothing yet.
    feasibility text,
    took interval,
    primary key (idea, unit)
);

create index unit_statement_of_unit on unit_statement (unit, idea) where feasibility is not null;

-- Desks and pages of units looked through all ideas that are examined: the coordination's for what is due
-- first (289 ms among 100,000 at a busy moment), a unit's to count what is public. What is in an index is not read from the rows.
drop index idea_turns;
create index idea_turns on idea (unit, due, number) where standing = 'IN_REVIEW' and visible;
create index idea_with_coordination on idea (due, number) where standing = 'IN_REVIEW' and unit is null;
create index idea_due on idea (due, number) where standing = 'IN_REVIEW' and visible;
create index idea_visible on idea (id) where visible;
create index turn_beside on turn (unit) where not leads;
