-- What contributors say of an answer, and what they ask about it.

-- The words that hold as the answer.
alter table idea add column answer uuid;

update idea set answer = (
    select (data ->> 'answer')::uuid
    from event
    where stream = idea.id and type in ('review.idea-answered', 'review.answer-changed')
    order by seq desc
    limit 1)
where answered_at is not null;

-- Views: they follow the journal.
create table voice (
    answer uuid not null,
    contributor uuid not null,
    -- By which they are a contributor: the answered one, or one that is examined with it.
    idea uuid not null,
    voice text not null check (voice in ('YES', 'NO')),
    -- For staff alone.
    comment uuid,
    at timestamptz not null,
    primary key (answer, contributor)
);

create index voice_of_idea on voice (idea);

create table follow_up (
    question uuid primary key,
    idea uuid not null,
    contributor uuid not null,
    due date not null,
    asked_at timestamptz not null,
    -- Null: it waits for the coordination.
    reply uuid,
    replied_at timestamptz,
    -- Of the event that replied.
    seq bigint,
    check ((reply is null) = (replied_at is null) and (reply is null) = (seq is null))
);

create index follow_up_of_idea on follow_up (idea);
create index follow_up_waiting on follow_up (due) where reply is null;
create index follow_up_replied on follow_up (replied_at) where reply is not null;
