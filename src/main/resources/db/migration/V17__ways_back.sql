-- How contributors hear what became of it: by mail or otherwise; and what they were shown when they wrote.

alter table contact
    alter column mail drop not null,
    add column way text not null default 'MAIL',
    add column number text,
    add column name text,
    add column address text,
    add column organisation text,
    -- SHA-256 of what the link in our first mail says; before it was followed only that mail goes there.
    add column confirmation bytea unique,
    add column confirmed_at timestamptz,
    -- Text messages: when the next try is due, how many there were, when one was handed over.
    add column next_try_at timestamptz,
    add column tries integer not null default 0,
    add column sent_at timestamptz,
    -- By a person: of which state of the idea, when, and by whom.
    add column told text,
    add column told_at timestamptz,
    add column told_by uuid,
    add constraint contact_says_what_its_way_needs check (
        case way
            when 'MAIL' then mail is not null
            when 'TEXT' then number is not null
            when 'CALL' then number is not null
            when 'LETTER' then name is not null and address is not null
            when 'COUNTER' then true
            when 'ORGANISATION' then organisation is not null
            else false
        end),
    add constraint contact_told_by_somebody check (
        (told is null) = (told_at is null) and (told is null) = (told_by is null));

alter table contact alter column way drop default;

create index contact_text_due on contact (next_try_at) where way = 'TEXT' and next_try_at is not null;
create index contact_by_hand on contact (added_at)
    where way not in ('MAIL', 'TEXT') or bounced is not null
        or (way = 'TEXT' and sent_at is null and next_try_at is null);

-- Which version of our words on privacy somebody saw when giving something. Nothing here says who.
create table privacy_note_shown (
    -- The idea to which it belongs.
    scope uuid not null,
    contributor uuid not null,
    note text not null,
    version integer not null,
    language text not null,
    shown_at timestamptz not null,
    primary key (scope, contributor, note, version)
);

-- What retention did, day by day.
create table contact_clearing (
    day date primary key,
    ran_at timestamptz not null,
    looked_at integer not null,
    deleted integer not null
);
