-- Units in which somebody else than its author releases a statement.
create table unit_by_two (
    unit uuid primary key
);

alter table staff_role drop constraint staff_role_role_check;
alter table staff_role add check (role in
    ('ADMINISTRATOR', 'ORGANISER', 'FACILITATOR', 'ADVISER', 'CASEWORKER'));
