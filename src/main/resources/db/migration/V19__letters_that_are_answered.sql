-- Where an answer to a letter goes, and where one says that no more are wanted.
alter table mail_out add column reply_to text, add column unsubscribe text;
