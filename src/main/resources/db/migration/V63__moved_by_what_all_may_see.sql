-- A question to contributors and what they write back are nobody else's business: the public order does not follow them.
alter table idea
    add column exchanged_at timestamptz,
    add column happened_at timestamptz not null generated always as (greatest(changed_at, exchanged_at)) stored;

-- News follow both.
drop index idea_changed;
create index idea_happened on idea (happened_at, id) where news > 0;
