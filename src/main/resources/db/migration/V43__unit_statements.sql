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
