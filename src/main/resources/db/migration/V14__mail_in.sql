-- Mail that came in, exactly as it came. Encrypted with a key that is not in the database; deleted
-- some time after somebody took it. Its place on the server tells two fetches of it apart.

create table mail_in (
    id uuid primary key,
    address text not null,
    mailbox text not null,
    workshop uuid,
    uid_validity bigint not null,
    uid bigint not null,
    message_id text,
    received_at timestamptz not null,
    raw bytea,
    state text not null check (state in ('WAITING', 'TAKEN', 'UNREADABLE', 'HELD')),
    reason text check (reason in (
        'TOO_LARGE', 'KEY_LOST', 'EMPTY', 'CONFUSING', 'SPAM', 'MASS', 'ROBOT')),
    tries integer not null default 0,
    next_try_at timestamptz not null,
    taken_at timestamptz,
    -- Who sent it, under a key that is not in the database: only to count how many there are.
    sender bytea,
    -- Somebody looked at it and wants it taken, whatever it looks like.
    released boolean not null default false,
    unique (mailbox, uid_validity, uid),
    check ((state = 'TAKEN') = (taken_at is not null)),
    check ((state in ('UNREADABLE', 'HELD')) = (reason is not null))
);

create index mail_in_by_sender on mail_in (sender, received_at) where sender is not null;
create index mail_in_waiting on mail_in (next_try_at) where state = 'WAITING';
