-- The same by text message: still to go to a number at which somebody was reached before. Truth.
create table text_parting (
    scope uuid not null,
    contributor uuid not null,
    number text not null,
    language text not null,
    next_try_at timestamptz not null,
    tries integer not null default 0,
    primary key (scope, contributor),
    foreign key (scope, contributor) references contact on delete cascade
);

create index text_parting_due on text_parting (next_try_at);
