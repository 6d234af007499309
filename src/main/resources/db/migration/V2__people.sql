-- Who is asking. All personal data of the house is in these tables and in the mailbox; nowhere else.

create table staff (
    id uuid primary key,
    mail text not null,
    name text not null,
    ends_on date,
    created_at timestamptz not null,
    revoked_at timestamptz
);

create unique index one_account_per_address on staff (lower(mail));

create table staff_role (
    staff uuid not null references staff on delete cascade,
    role text not null check (role in ('ADMINISTRATOR', 'ORGANISER', 'FACILITATOR')),
    primary key (staff, role)
);

-- A person in the room. No name, no address, no stakeholder group.
create table participant (
    id uuid primary key,
    workshop uuid not null,
    join_hash bytea not null check (octet_length(join_hash) = 32),
    language text not null,
    personal_code text not null,
    joined_at timestamptz not null,
    until timestamptz not null,
    unique (workshop, join_hash),
    unique (personal_code)
);

-- Links that grant something to whoever opens them. The token itself is only in the link.
create table link (
    id uuid primary key,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    purpose text not null
        check (purpose in ('FIRST_ADMINISTRATOR', 'SIGN_IN', 'CONSOLE', 'TABLE_HOST', 'WALL')),
    staff uuid references staff on delete cascade,
    workshop uuid,
    theme_table uuid,
    target text not null,
    once boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    revoked_at timestamptz,
    check ((purpose = 'SIGN_IN') = (staff is not null)),
    check ((purpose in ('CONSOLE', 'TABLE_HOST', 'WALL')) = (workshop is not null)),
    check ((purpose = 'TABLE_HOST') = (theme_table is not null))
);

create index link_of_staff on link (staff);
create index link_of_workshop on link (workshop);

-- One browser. Its cookie is only in the browser.
create table session (
    id uuid primary key,
    token_hash bytea not null unique check (octet_length(token_hash) = 32),
    staff uuid references staff on delete cascade,
    staff_until timestamptz,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    check (staff is null or staff_until is not null)
);

create index session_of_staff on session (staff);
create index session_by_use on session (seen_at);

create table session_participant (
    session uuid not null references session on delete cascade,
    workshop uuid not null,
    participant uuid not null references participant on delete cascade,
    primary key (session, workshop)
);

create index session_of_participant on session_participant (participant);

create table session_link (
    session uuid not null references session on delete cascade,
    link uuid not null references link on delete cascade,
    primary key (session, link)
);

create index session_of_link on session_link (link);

-- How many were here as what: per table and round, and beside no one. See GroupCounts.
create table group_count (
    workshop uuid not null,
    theme_table uuid not null,
    round uuid not null,
    stakeholder_group text not null,
    people integer not null check (people >= 0),
    primary key (workshop, theme_table, round, stakeholder_group)
);

-- Consent to extras, found again by the reply code of the contribution. See Consent.
create table consent (
    id uuid primary key,
    reply_code text not null,
    extra text not null check (extra in ('NAMED_IN_RECORD', 'PHOTO_SHOWN', 'ASKED_AGAIN')),
    wording text not null,
    given_at timestamptz not null,
    revoked_at timestamptz
);

create unique index one_live_consent on consent (reply_code, extra) where revoked_at is null;

-- What has to go some day, and how far that is. See Retention.
create table retention (
    kind text not null,
    subject uuid not null,
    since date not null,
    state text not null
        check (state in ('KEPT', 'OFFERED', 'TAKEN', 'DECLINED', 'DELETED')),
    changed_at timestamptz not null,
    primary key (kind, subject)
);
