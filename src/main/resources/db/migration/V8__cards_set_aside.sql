-- Cards that the host of their table hid or put into the parking lot.

alter table card
    drop constraint card_fate_check,
    add constraint card_fate_check
        check (fate in ('HANGS', 'PARKED', 'HIDDEN', 'TAKEN_BACK', 'ERASED')),
    -- Also while it is hidden: there it comes back to.
    add column parked boolean not null default false,
    -- The content that says why it is hidden.
    add column reason uuid,
    add check (fate = 'HIDDEN' or reason is null);
