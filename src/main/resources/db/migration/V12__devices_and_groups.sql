-- A table's link as a few letters, to be typed where there is no camera. They are worth as much as
-- the link, and are kept when it ends: whoever types them then is told that they are over.
alter table link
    add column code text unique,
    add check (code is null or purpose = 'TABLE_HOST');

-- What people are here as: only how many, of a whole workshop, without a table and without a time.
-- While it is asked the numbers are exact and nobody sees them; closing overwrites them by what may
-- be seen, for good. See GroupCounts.
drop table group_count;

create table here_as (
    workshop uuid primary key,
    people integer not null check (people >= 0),
    closed boolean not null default false,
    check (not closed or people = 0)
);

create table group_count (
    workshop uuid not null references here_as on delete cascade,
    stakeholder_group text not null,
    people integer not null check (people > 0),
    primary key (workshop, stakeholder_group)
);
