-- Who sent a file that was not kept: an id that nothing joins to a person. Whoever sent it hears why.

alter table idea_file_left_out add column sender uuid;

update idea_file_left_out f set sender = e.actor
from event e
where e.stream = f.idea and e.seq = f.place;

alter table idea_file_left_out alter column sender set not null;
