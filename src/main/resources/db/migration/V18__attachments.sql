-- Files that people sent. Truth: kept with the words that came with them, which have the same id.

create table attachment (
    id uuid primary key,
    type text not null check (type in ('image/jpeg', 'application/pdf')),
    bytes bytea not null,
    preview bytea,
    kept_at timestamptz not null,
    check ((type = 'image/jpeg') = (preview is not null))
);

create index attachment_by_age on attachment (kept_at);

-- Packed already.
alter table attachment alter column bytes set storage external;
alter table attachment alter column preview set storage external;

-- A rule that cannot be forgotten: whoever erases the words erases the file, in the same transaction.
-- Also when the list of erasures is replayed over an old backup.
create function erase_attachment() returns trigger language plpgsql as
$$
begin
    delete from attachment where id = new.id;
    return null;
end
$$;

create trigger attachment_goes_with_its_words
    after update of erased_at on content
    for each row
    when (new.erased_at is not null)
    execute function erase_attachment();

-- The files of ideas, as they stand now. Views: they follow the journal.

create table idea_attachment (
    id uuid primary key,
    idea uuid not null,
    place bigint not null,
    type text not null check (type in ('PICTURE', 'DOCUMENT')),
    bytes integer not null,
    width integer not null,
    height integer not null,
    -- Nobody but staff sees what is not released.
    shown text not null check (shown in ('WAITING', 'RELEASED', 'WITHHELD')),
    description uuid,
    added_at timestamptz not null
);

create index idea_attachment_of_idea on idea_attachment (idea, place);

-- Files of mails that were not kept, by their names.
create table idea_file_left_out (
    idea uuid not null,
    name uuid primary key,
    place bigint not null,
    because text not null,
    bytes integer not null
);

create index idea_file_left_out_of_idea on idea_file_left_out (idea, place);
