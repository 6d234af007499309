-- Of which handing over a unit was told. Truth.
create table handed_over_told (
    idea uuid primary key,
    since timestamptz not null
);

-- On which days a recipient was reminded: each morning once. Truth.
create table reminder_day (
    recipient uuid not null,
    day date not null,
    primary key (recipient, day)
);

-- Up to where each recipient was reminded of an idea; another due day begins anew. Truth.
create table reminded (
    recipient uuid not null,
    idea uuid not null,
    due date,
    step integer not null,
    day date not null,
    primary key (recipient, idea)
);
