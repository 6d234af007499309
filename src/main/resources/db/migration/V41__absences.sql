-- When somebody is not there for a unit; deleted once it is over. Truth.
create table unit_absence (
    unit uuid not null,
    staff uuid not null,
    first_day date not null,
    last_day date not null,
    primary key (unit, staff),
    check (first_day <= last_day)
);
