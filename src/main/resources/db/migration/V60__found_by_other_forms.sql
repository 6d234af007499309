-- Searching: words of the first line count most. Terms that an older Stellwand made are made anew, some at a time.
alter table idea
    add column title_terms text[] not null default '{}',
    add column terms_made smallint not null default 0;

create index idea_terms_made on idea (terms_made) where terms <> '{}';
