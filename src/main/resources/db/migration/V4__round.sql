-- Views of the rounds: they follow the journal and can be rebuilt from it.

create table round (
    id uuid primary key,
    workshop uuid not null,
    number integer not null,
    task text not null check (task in ('CHALLENGES', 'SOLUTIONS', 'OWN')),
    minutes integer not null,
    phase text not null check (phase in ('PLANNED', 'OPEN', 'CLOSED')),
    ends_at timestamptz,
    closed_at timestamptz,
    unique (workshop, number),
    check (phase <> 'OPEN' or ends_at is not null),
    check (phase <> 'CLOSED' or closed_at is not null)
);

create unique index one_open_round on round (workshop) where phase = 'OPEN';

-- A task in the organiser's own words.
create table round_text (
    round uuid not null,
    language text not null,
    content uuid not null,
    primary key (round, language)
);

create table round_table (
    round uuid not null,
    theme_table uuid not null,
    own_phones boolean not null default false,
    primary key (round, theme_table)
);
