-- Who takes care of personal matters.
alter table staff_role drop constraint staff_role_role_check;
alter table staff_role add constraint staff_role_role_check
    check (role in ('ADMINISTRATOR', 'ORGANISER', 'FACILITATOR', 'ADVISER'));
