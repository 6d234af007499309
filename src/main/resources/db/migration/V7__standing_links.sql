-- A link for a table or a wall is shown again, as text and as a picture, to those who prepare the
-- evening: it has to be printed and handed on. So its token is kept, until it ends or is withdrawn.
-- What a link signs somebody in for is never kept.
alter table link add column token text check (token is null or not once);
