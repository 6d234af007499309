-- Views of the directory of units: they follow the journal and can be rebuilt from it.

create table unit (
    id uuid primary key,
    number integer not null unique,
    kind text not null,
    parent uuid,
    phase text not null check (phase in ('FOUNDING', 'WORKING', 'ENDED')),
    since date not null,
    until date,
    check ((phase = 'ENDED') = (until is not null)),
    check (parent <> id)
);

-- Which content says what. A name holds from its day until the day before the next one.
create table unit_text (
    unit uuid not null,
    part text not null check (part in ('NAME', 'DUTY', 'HOURS')),
    since date not null,
    language text not null,
    content uuid not null,
    primary key (unit, part, since, language)
);

-- Who does now what an ended unit did.
create table unit_successor (
    unit uuid not null,
    position integer not null,
    successor uuid not null,
    primary key (unit, position),
    unique (unit, successor)
);

-- How units are reached and who works there: people's, so apart from the journal. Truth.

create table unit_mail (
    unit uuid primary key,
    mail text not null,
    -- Whether everybody may read it.
    is_public boolean not null
);

create table unit_post (
    unit uuid not null,
    staff uuid not null,
    post text not null check (post in ('LEAD', 'DEPUTY', 'MEMBER')),
    primary key (unit, staff)
);

create index unit_post_by_staff on unit_post (staff);

-- A file between being read and being taken over. Not worth carrying anywhere.
create table unit_file (
    id uuid primary key,
    file text not null,
    expires_at timestamptz not null
);
