-- From what responsibility is learnt is read from what units said, and from where ideas are: nothing of its own is kept.
drop index idea_assigned;
alter table idea drop column assigned;
