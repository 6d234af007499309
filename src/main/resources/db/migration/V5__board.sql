-- What the house must keep to itself, by name. Truth, not a view: made once, here, with PostgreSQL's
-- strong random numbers; exported and imported with everything else, or no reply code would fit any more.
create table secret (
    name text primary key,
    value bytea not null check (octet_length(value) = 32)
);

insert into secret (name, value)
values ('reply-codes', sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));

-- Views of the pinboards: they follow the journal and can be rebuilt from it.

create table card (
    workshop uuid not null,
    id uuid not null,
    theme_table uuid not null,
    round uuid not null,
    kind text not null check (kind in ('CHALLENGE', 'SOLUTION')),
    number integer not null,
    author uuid not null,
    language text not null,
    content uuid not null,
    example uuid,
    example_released boolean not null default false,
    challenges uuid[] not null default '{}',
    fate text not null default 'HANGS' check (fate in ('HANGS', 'TAKEN_BACK', 'ERASED')),
    pinned_at timestamptz not null,
    changed_at timestamptz not null,
    reply_code text not null unique,
    primary key (workshop, id),
    unique (workshop, number),
    check (example is not null or not example_released)
);

create index card_of_author on card (author);

create table card_translation (
    workshop uuid not null,
    card uuid not null,
    language text not null,
    content uuid not null,
    checked boolean not null,
    primary key (workshop, card, language)
);
