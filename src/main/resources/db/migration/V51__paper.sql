-- Photos of an evening's paper, as they are there now. A view: it follows the journal.

create table paper_photo (
    id uuid primary key,
    workshop uuid not null,
    added_at timestamptz not null
);

create index paper_photo_by_age on paper_photo (added_at);

-- Where on which photo a card is, as long as both show it: erased, it goes from the photo, too. A view.
create table paper_cut_out (
    workshop uuid not null,
    card uuid not null,
    photo uuid not null,
    picture uuid not null,
    edge_left integer not null,
    edge_top integer not null,
    edge_right integer not null,
    edge_bottom integer not null,
    primary key (workshop, card)
);

create index paper_cut_out_of_photo on paper_cut_out (photo);
