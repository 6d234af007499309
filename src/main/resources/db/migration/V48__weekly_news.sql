-- Whoever wants so hears what is new once a week.
alter table contact add column weekly boolean not null default false;
