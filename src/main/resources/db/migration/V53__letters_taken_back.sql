-- To whom a letter goes is known no longer than it takes to bring it there. Without a constraint:
-- an older export still names whom it told.
alter table mail_out alter column recipient drop not null;
update mail_out set recipient = null where sent_at is not null;

-- What still waits for contacts that were changed or erased. Only letters to contributors can be
-- stopped by their recipients, and each is known as long as its contact is.
delete from mail_out m
where sent_at is null and unsubscribe is not null
    and not exists (select from contact_letter l where l.message_id = m.message_id);

-- To where somebody was reached before: that it was changed. Answered like any other, but when it
-- does not arrive that says nothing of where they are reached now.
alter table contact_letter add column parting boolean not null default false;

create index contact_letter_about on contact_letter (about);
