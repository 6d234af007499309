-- Of which idea a raw mail tells, and who sent it, by the ids that nothing joins to a person: with
-- their words it goes, too.

alter table mail_in add column scope uuid;
alter table mail_in add column contributor uuid;

-- A mail that became an idea has its id. Of answers that came before this it is not known.
update mail_in set scope = id where state = 'TAKEN';

create index mail_in_by_scope on mail_in (scope) where scope is not null;
