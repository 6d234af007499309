-- A mail that was tried five times without an outcome is not tried again by itself: what it makes
-- of the server, it would make of it each time. A person may let it be tried again.

alter table mail_in drop constraint mail_in_reason_check;
alter table mail_in add constraint mail_in_reason_check check (reason in (
    'TOO_LARGE', 'NOT_FETCHED', 'KEY_LOST', 'EMPTY', 'CONFUSING', 'NOT_TAKEN', 'SPAM', 'MASS',
    'ROBOT'));
