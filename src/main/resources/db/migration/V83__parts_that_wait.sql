-- Whether nobody has sighted it yet, and it is of a kind that may be for everybody: then everybody may know how many there are.
alter table idea add column waits boolean not null generated always as (
    standing = 'RECEIVED' and not source_gone and not withheld
    and kind in ('IDEA', 'REMARK', 'QUESTION')) stored;

-- The ledger counts them: they are few among all that ever came.
create index idea_waits on idea (received_at) include (workshop, whole, visible) where waits;
