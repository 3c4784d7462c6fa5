-- What the audit history is searched by: a line for each event, without its texts.
create table audit_line (
    -- the event's place in the order of the store
    place       bigint      primary key,
    record_id   text        not null,
    sequence    bigint      not null,
    kind        text        not null,
    actor       text        not null,
    subject     text        not null,
    recorded_at timestamptz not null,
    -- the day the event tells, or else that of its recording
    happened_on date        not null,
    constraint audit_line_once unique (record_id, sequence)
);
create index audit_line_by_time on audit_line (recorded_at, place);
create index audit_line_by_subject on audit_line (subject, recorded_at, place);
create index audit_line_by_actor on audit_line (actor, recorded_at, place);
create index audit_line_by_kind on audit_line (kind, recorded_at, place);
create index audit_line_by_day on audit_line (happened_on, place);
create index audit_line_by_subject_and_day on audit_line (subject, happened_on, place);
create index audit_line_by_actor_and_day on audit_line (actor, happened_on, place);
create index audit_line_by_kind_and_day on audit_line (kind, happened_on, place);

-- The words of an event's personal texts as keyed hashes: equal is told from different, no more.
-- They go when the record is folded anew after a redaction or an erasure.
create table audit_word (
    word        bigint      not null,
    recorded_at timestamptz not null,
    place       bigint      not null,
    primary key (word, recorded_at, place)
);
create index audit_word_of_line on audit_word (place);
