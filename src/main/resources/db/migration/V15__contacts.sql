-- How contributors can be reached, if they want to: apart from what they wrote. Truth.

create table contact (
    -- The idea to which it belongs.
    scope uuid not null,
    contributor uuid not null,
    mail text not null,
    language text not null,
    -- The Message-ID of our last letter: a reply to it belongs here.
    letter text,
    -- What a mail server said about it; RFC 3463.
    bounced text,
    added_at timestamptz not null,
    primary key (scope, contributor)
);

create index contact_by_letter on contact (letter);
create index contact_by_mail on contact (mail, added_at);
