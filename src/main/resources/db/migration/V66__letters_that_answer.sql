-- The Message-ID that a letter answers: mail programs put them together.
alter table mail_out add column answers text;
