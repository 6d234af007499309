-- Headings, and under which of them cards hang together. Views: they follow the journal.

create table heading (
    workshop uuid not null,
    id uuid not null,
    theme_table uuid not null,
    number integer not null,
    language text not null,
    content uuid not null,
    written_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (workshop, id),
    unique (workshop, number)
);

alter table card
    add column heading uuid;
