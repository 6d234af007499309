-- How far each of our inboxes was fetched, and what keeps us from it. One row for all nodes: what
-- one of them fetched has come, whatever another cannot reach.
create table mail_inbox (
    address text not null,
    mailbox text not null,
    -- Mails up to this number are stored, wherever they lie on the server now.
    uid_validity bigint not null default 0,
    last_uid bigint not null default 0,
    looked_at timestamptz,
    -- Stored, but the server does not let us move them.
    left_behind integer not null default 0,
    failing_since timestamptz,
    trouble text check (trouble in ('SIGN_IN', 'NOT_REACHED', 'NOT_SAFE', 'OTHER')),
    primary key (address, mailbox),
    check ((failing_since is null) = (trouble is null))
);

-- One mail to several of our addresses is one: the first that is taken bears the mark, made with a
-- key that is not in the database.
alter table mail_in add column mark bytea unique;

-- Somebody has looked after one that could not be read.
alter table mail_in add column settled_at timestamptz;

alter table mail_in drop constraint mail_in_reason_check;
alter table mail_in add constraint mail_in_reason_check check (reason in (
    'TOO_LARGE', 'NOT_FETCHED', 'KEY_LOST', 'EMPTY', 'CONFUSING', 'SPAM', 'MASS', 'ROBOT'));
