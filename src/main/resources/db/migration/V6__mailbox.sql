-- Mail on its way out. Written in the transaction of whoever has something to say.

create table mail_out (
    id uuid primary key,
    message_id text not null unique,
    recipient text not null,
    subject text,
    body text,
    language text not null,
    created_at timestamptz not null,
    useless_after timestamptz not null,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    last_error text,
    sent_at timestamptz,
    failed_at timestamptz,
    failure text check (failure in ('REFUSED', 'TOO_LATE')),
    check ((failure is null) = (failed_at is null)),
    check (sent_at is null or failed_at is null),
    check ((body is null) = (sent_at is not null or failed_at is not null)),
    check ((subject is null) = (body is null))
);

create index mail_waiting on mail_out (next_try_at) where sent_at is null and failed_at is null;
