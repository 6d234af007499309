-- By which a contact is known on the list of erasures outside the database; nothing else is called so.
alter table contact add column id uuid not null unique default gen_random_uuid();
