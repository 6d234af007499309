-- How people come to their tables in a round.
alter table round
    add column seating text not null default 'FREE' check (seating in ('FREE', 'ASSIGNED')),
    add column moving boolean not null default true;
