-- Since when an evening is over: some time later its participants are forgotten. A view: it follows the journal.
alter table evening_course add column ended_at timestamptz;

update evening_course
set ended_at = last.at
from (
    select distinct on (stream) stream, (data ->> 'at')::timestamptz as at
    from event
    where type = 'floor.evening-ended'
    order by stream, seq desc) last
where last.stream = evening_course.workshop and evening_course.ended;
