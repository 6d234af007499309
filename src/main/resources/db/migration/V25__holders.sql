-- Which unit has an idea that is examined, and since when.
alter table idea
    add column unit uuid,
    add column unit_since timestamptz;

create index idea_of_unit on idea (unit, number) where visible and unit is not null;
