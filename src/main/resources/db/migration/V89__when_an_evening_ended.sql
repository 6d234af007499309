-- Since when an evening is over, so that small counts of who was there go some days later.
alter table evening_course add column ended_at timestamptz;

update evening_course
set ended_at = (select max(at) from event
    where stream = evening_course.workshop and type = 'floor.evening-ended')
where ended;
