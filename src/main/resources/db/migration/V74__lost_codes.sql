-- Whoever lost the slip with the reply code.

-- Who is reached at a number: beside contact_by_mail.
create index contact_by_number on contact (number) where way = 'TEXT';

-- At the counter a slip was printed once more: which staff did it, for what. It stays when the idea is erased, since
-- whoever holds the code can erase it. Nothing of the person for whom it was.
create table slip_again (
    id uuid primary key,
    idea uuid not null,
    printed_at timestamptz not null,
    printed_by uuid not null
);

create index slip_again_of on slip_again (idea, printed_at);
