-- What each unit said of each idea that it had, for the figures of the unit. A view: it follows the journal.
create table unit_statement (
    idea uuid not null,
    unit uuid not null,
    -- When the idea came there last.
    asked_at timestamptz,
    -- What it drafted last, for itself alone.
    draft text,
    -- What it said last, and how long it had had the idea then. Null: nothing yet.
    feasibility text,
    took interval,
    primary key (idea, unit)
);

create index unit_statement_of_unit on unit_statement (unit, idea) where feasibility is not null;
