-- Who sent a file: an id that nothing joins to a person. Theirs is what they take along.

alter table idea_attachment add column sender uuid;

update idea_attachment a set sender = e.actor
from event e
where e.stream = a.idea and e.seq = a.place;

alter table idea_attachment alter column sender set not null;
