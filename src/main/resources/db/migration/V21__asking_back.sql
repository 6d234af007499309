-- Asking contributors back, and telling them what is new.

alter table idea
    -- A question to its contributors waits for an answer since then.
    add column asked_at timestamptz,
    add column question uuid,
    -- Up to which of its events there is something to tell them.
    add column news integer not null default 0,
    -- The text from which it was split in the end, or itself: how its contributor is reached.
    add column root uuid;

with recursive origin (id, root) as (
    select id, id from idea where whole is null
    union all
    select part.id, origin.root from idea part join origin on part.whole = origin.id
)
update idea set root = origin.root from origin where origin.id = idea.id;

create index idea_changed on idea (changed_at, id) where news > 0;
create index idea_of_root on idea (root);

-- What contributors know: of which idea, up to which event. Truth.
create table idea_told (
    idea uuid not null,
    contributor uuid not null,
    seq integer not null,
    primary key (idea, contributor)
);

-- Every letter of ours to a contact: an answer to any of them belongs to the idea it was about.
create table contact_letter (
    message_id text primary key,
    scope uuid not null,
    contributor uuid not null,
    about uuid not null,
    sent_at timestamptz not null,
    foreign key (scope, contributor) references contact on delete cascade
);

insert into contact_letter (message_id, scope, contributor, about, sent_at)
select letter, scope, contributor, scope, added_at from contact where letter is not null;

create index contact_letter_of on contact_letter (scope, contributor);

alter table contact drop column letter;

-- Of which personal matters advisers were told that they wait. Truth.
create table matter_told (
    idea uuid primary key
);
