-- Ideas, as they stand now. Views: they follow the journal.

create table idea (
    id uuid primary key,
    number integer not null unique,
    kind text not null,
    standing text not null,
    way text not null,
    workshop uuid,
    theme_table uuid,
    card uuid,
    whole uuid,
    bundled_into uuid,
    dated date,
    language text not null,
    original uuid not null,
    wording uuid,
    wording_language text,
    reason uuid,
    contributors integer not null default 1,
    received_at timestamptz not null,
    changed_at timestamptz not null,
    -- Those that it was split into.
    parts uuid[] not null default '{}',
    -- The card, or the text of which it was a part, was erased: it goes, too, a moment later.
    source_gone boolean not null default false,
    -- Its card was hidden or taken back on the board.
    withheld boolean not null default false,
    -- The words by which it is found; none once it is erased.
    terms text[] not null default '{}',
    visible boolean not null generated always as (
        standing <> 'ERASED' and not source_gone and not withheld
        and kind in ('IDEA', 'REMARK', 'QUESTION')
        and standing <> 'SETTLED' and (standing <> 'RECEIVED' or way = 'CARD')) stored
);

create index idea_newest on idea (number) where visible;
create index idea_of_workshop on idea (workshop, number) where visible;
create index idea_of_card on idea (workshop, card) where card is not null;
create index idea_by_terms on idea using gin (terms) where visible;
create index idea_waiting on idea (number) where standing = 'RECEIVED';
create index idea_matters on idea (number) where kind = 'PERSONAL';
create index idea_to_erase on idea (id) where source_gone and standing <> 'ERASED';
create index idea_of_whole on idea (whole) where whole is not null;
create index idea_of_bundle on idea (bundled_into) where bundled_into is not null;
create index idea_split on idea (id) where standing = 'SPLIT';

-- The planner has to know how frequent words are: taken for a frequent one, a rare word is searched
-- for through all ideas (80 ms among 100,000, and 1 ms with this).
alter table idea alter column terms set statistics 1000;

create table idea_contributor (
    idea uuid not null,
    contributor uuid not null,
    reply_code text not null unique,
    joined_at timestamptz not null,
    primary key (idea, contributor)
);

-- Public numbers. The journal keeps the truth; some may be missing.
create sequence idea_number;
