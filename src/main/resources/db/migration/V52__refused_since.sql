-- Since when the mail server takes nothing from us; null while it says anything else.
alter table mail_out add column refused_since timestamptz;
