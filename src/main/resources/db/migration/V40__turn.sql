-- Of which units something is expected: of the one that has an idea, and of those asked beside it.
create table turn (
    idea uuid not null,
    unit uuid not null,
    since timestamptz not null,
    due date,
    leads boolean not null,
    -- Whether the unit is about to say something, and whether that waits for somebody who can sign in.
    drafted boolean not null default false,
    sent boolean not null default false,
    primary key (idea, unit)
);

create index turn_of_unit on turn (unit, due);
create index turn_due on turn (due);
create index turn_sent on turn (due) where sent;

insert into turn (idea, unit, since, due, leads, drafted)
select id, unit, coalesce(unit_since, received_at), due, true, drafted
from idea where unit is not null and standing = 'IN_REVIEW';

alter table idea drop column drafted;

-- A letter, or a reminder, is about one idea and one unit; of the coordination where it is nobody.
delete from handed_over_told told where not exists (select 1 from idea where idea.id = told.idea and unit is not null);
alter table handed_over_told add column unit uuid;
update handed_over_told set unit = (select unit from idea where idea.id = handed_over_told.idea);
alter table handed_over_told drop constraint handed_over_told_pkey, add primary key (idea, unit);

alter table reminded add column unit uuid not null default '00000000-0000-0000-0000-000000000000';
update reminded set unit = coalesce(
    (select unit from idea where idea.id = reminded.idea), '00000000-0000-0000-0000-000000000000');
alter table reminded alter column unit drop default,
    drop constraint reminded_pkey, add primary key (recipient, idea, unit);
