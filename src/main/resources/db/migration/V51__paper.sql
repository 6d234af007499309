-- Photos of an evening's paper, as they are there now. A view: it follows the journal.

create table paper_photo (
    id uuid primary key,
    workshop uuid not null,
    added_at timestamptz not null
);

create index paper_photo_by_age on paper_photo (added_at);
