-- By when whoever has an idea that is examined goes on: the unit, or the coordination. What came
-- out, and how far carrying it out is.
alter table idea
    add column due date,
    add column answered_at timestamptz,
    add column result text,
    add column stage text,
    -- Whether a unit has said something that everybody may read, and whether one is about to.
    add column stated boolean not null default false,
    add column drafted boolean not null default false;

create index idea_turns on idea (unit, due, number) where standing = 'IN_REVIEW';
