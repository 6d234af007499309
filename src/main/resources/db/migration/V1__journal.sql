-- The journal: the truth. Append-only, per stream in strict order.

create table stream (
    id uuid primary key,
    kind text not null,
    version bigint not null
);

create table event (
    stream uuid not null references stream,
    seq bigint not null,
    position bigint generated always as identity,
    xid xid8 not null default pg_current_xact_id(),
    type text not null,
    data jsonb not null,
    at timestamptz not null,
    actor uuid not null,
    command uuid not null,
    primary key (stream, seq)
);

-- The order in which followers read across streams.
create index event_order on event (xid, position);

-- What people wrote. Truth, not a view: a rebuild never drops it.
-- Erasing empties text and salt and leaves the hash, so that what was hashed over stays whole.
create table content (
    id uuid primary key,
    stream uuid not null references stream,
    command uuid not null,
    language text not null,
    text text,
    salt bytea,
    hash bytea not null,
    erased_at timestamptz,
    check ((text is null) = (erased_at is not null)),
    check ((salt is null) = (text is null))
);

create index content_of_stream on content (stream);
create index content_of_command on content (command);

-- Every accepted command with its first answer. The request's hash goes when its text is erased,
-- since short texts could be guessed from it.
create table command (
    stream uuid not null references stream,
    id uuid not null,
    actor uuid not null,
    request_hash bytea,
    seq bigint not null,
    answer jsonb not null,
    primary key (stream, id)
);
