-- What ideas are about, and which of them changed last.

alter table idea add column theme uuid;

create index idea_of_theme on idea (theme, number) where visible;
create index idea_changed_last on idea (changed_at, number) where visible;
create index idea_learnt_from on idea (number) where theme is not null;
