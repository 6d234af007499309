-- What went by itself, how much of each kind on which day, and when it was looked at last.
create table retention_day (
    day date not null,
    kind text not null,
    ran_at timestamptz not null,
    gone integer not null,
    primary key (day, kind)
);

-- Offering to an archive: nothing was ever written here.
drop table retention;

-- Words and files of ideas that went because their time was over. A view: it follows the journal.
create table idea_expiry (
    idea uuid not null,
    seq bigint not null,
    kind text not null,
    gone integer not null,
    at timestamptz not null,
    primary key (idea, seq)
);

create index idea_expiry_by_time on idea_expiry (at);

-- Complaints that nobody has sighted, and of which somebody told everybody who is to be told: since when. The contacts
-- that say so go sooner than the complaint. Truth.
create table complaint_done (
    idea uuid primary key,
    done_at timestamptz not null
);

-- Looked for every hour.
create index idea_never_public on idea (id) where kind in ('COMPLAINT', 'PERSONAL') and standing <> 'ERASED';
