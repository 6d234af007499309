-- Whoever left a text that was split leaves its parts: looked for every second, and there are few.
create index idea_contributor_left on idea_contributor (idea) where has_left;
