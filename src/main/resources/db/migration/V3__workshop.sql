-- Views of the prepared evenings: they follow the journal and can be rebuilt from it.

create table workshop (
    id uuid primary key,
    start_at timestamp not null,
    end_at timestamp not null,
    zone text not null,
    participants integer not null default 0
);

-- Which content says what. Subject is the workshop, table or agenda item that a text belongs to.
create table workshop_text (
    workshop uuid not null,
    part text not null,
    subject uuid not null,
    number integer not null,
    language text not null,
    content uuid not null,
    primary key (workshop, part, subject, number, language)
);

create table theme_table (
    id uuid primary key,
    workshop uuid not null,
    position integer not null,
    unique (workshop, position)
);

create table agenda_item (
    id uuid primary key,
    workshop uuid not null,
    position integer not null,
    at time not null,
    kind text not null,
    unique (workshop, position)
);

create table join_code (
    workshop uuid not null,
    code text not null,
    state text not null check (state in ('CLOSED', 'OPEN', 'REPLACED')),
    until timestamptz,
    primary key (workshop, code),
    check (state <> 'OPEN' or until is not null),
    -- One code leads to one door. Looked at when a transaction ends: while views are rebuilt,
    -- a door of long ago may be open beside one of today.
    constraint one_door_per_code exclude using btree (code with =) where (state = 'OPEN')
        deferrable initially deferred
);

create index join_code_by_code on join_code (code);
