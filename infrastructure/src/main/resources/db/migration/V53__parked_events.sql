-- Events that a projection could not fold, and those after them of the same record: dead letters,
-- until they are tried again or left out.
create table parked_event (
    feature       text        not null,
    record_id     text        not null,
    sequence      bigint      not null,
    event_id      text        not null,
    event_type    text        not null,
    -- what went wrong; null for those that only wait for an earlier one
    reason        text,
    parked_at     timestamptz not null default now(),
    primary key (feature, record_id, sequence)
);
