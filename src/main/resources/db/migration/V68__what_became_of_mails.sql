-- What became of a mail that was taken, to be counted: nothing of who wrote it, or what.

alter table mail_in add column fate text check (fate in (
    'IDEA', 'REPLY', 'TWICE', 'BOUNCE', 'REPORT', 'ABSENCE', 'INVITATION', 'ROBOT', 'OURSELVES'));

alter table mail_in add constraint mail_in_fate_of_taken check (fate is null or state = 'TAKEN');

-- A mail that became an idea has its id, and a reply belongs to another one. Of the others it was
-- not written down.
update mail_in m set fate = 'IDEA'
where m.state = 'TAKEN' and exists (select from idea i where i.id = m.id);

update mail_in set fate = 'REPLY'
where state = 'TAKEN' and fate is null and scope <> id;

-- Somebody has looked after one that was held, and it is none for us: as after one that could not
-- be read, settled_at says so.
