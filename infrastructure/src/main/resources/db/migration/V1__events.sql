-- The event row, as docs/event-model.md describes it. Events are for ever: later migrations may add
-- columns and tables, never change what is stored here.

create table domain_event (
    global_index     bigint generated always as identity primary key,
    event_id         text   not null constraint domain_event_id_is_unique unique,
    aggregate_type   text   not null,
    aggregate_id     text   not null,
    sequence_number  bigint not null check (sequence_number >= 0),
    "timestamp"      text   not null,
    payload_type     text   not null,
    payload_revision text   not null,
    payload          text   not null,
    metadata         text   not null,
    -- empty for the first event of a record; "not null" refuses an event whose predecessor is missing
    previous_hash    bytea  not null,
    hash             bytea  not null,
    constraint domain_event_one_per_sequence unique (aggregate_id, sequence_number)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed or removed';
end $$;

create trigger domain_event_is_append_only
    before update or delete on domain_event
    for each row execute function refuse_change();

create trigger domain_event_is_never_truncated
    before truncate on domain_event
    for each statement execute function refuse_change();

-- One field of what is hashed: four bytes of length, most significant first, then the bytes.
create function framed(field bytea) returns bytea
    language sql immutable parallel safe
    return int4send(octet_length(field)) || field;

-- The hash of an event; org.labgoals.platform.eventstore.EventHash computes the same in Java.
create function event_hash(
    previous_hash bytea, payload text, payload_type text, payload_revision text, aggregate_type text,
    aggregate_id text, sequence_number bigint, event_id text, "timestamp" text, metadata text
) returns bytea
    language sql stable parallel safe
    return sha256(
        framed(previous_hash)
        || framed(convert_to(payload, 'UTF8'))
        || framed(convert_to(payload_type, 'UTF8'))
        || framed(convert_to(payload_revision, 'UTF8'))
        || framed(convert_to(aggregate_type, 'UTF8'))
        || framed(convert_to(aggregate_id, 'UTF8'))
        || framed(int8send(sequence_number))
        || framed(convert_to(event_id, 'UTF8'))
        || framed(convert_to("timestamp", 'UTF8'))
        || framed(convert_to(metadata, 'UTF8')));

-- A person's key, wrapped by the master key that is kept outside the database.
-- Erasure empties wrapped_key and says when: the person never gets another.
create table person_key (
    person_id    text primary key,
    wrapped_key  bytea,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    check ((wrapped_key is null) = (destroyed_at is not null))
);

-- The key of one event's personal texts, wrapped by the key of the person the event is about.
-- Redaction deletes the row.
create table event_key (
    event_id    text primary key,
    person_id   text not null,
    wrapped_key bytea not null
);
create index event_key_of_person on event_key (person_id);

-- Requests that were done, so that a repeat is answered and not done again.
create table idempotency (
    account     text not null,
    key         text not null,
    digest      text not null,
    status      int  not null,
    subject_id  text not null,
    version     bigint not null,
    answered_at timestamptz not null default now(),
    constraint idempotency_once primary key (account, key)
);
create index idempotency_by_age on idempotency (answered_at);

-- How far each projection has read, for Axon's JdbcTokenStore.
create table token_entry (
    processor_name text not null,
    segment        int  not null,
    token          text,
    token_type     text,
    "timestamp"    text,
    owner          text,
    primary key (processor_name, segment)
);
