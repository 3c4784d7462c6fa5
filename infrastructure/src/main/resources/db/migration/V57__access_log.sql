-- Who looked at whose record: ids and words, one row for each reader, part of the record, way in and
-- day; one for each file, export or download. No events: reading changes nothing in the laboratory.
create table access_log (
    person   text        not null,
    reader   text        not null,
    part     text        not null,
    channel  text        not null,
    -- when the day began, or when the file was handed out
    since    timestamptz not null,
    first_at timestamptz not null,
    last_at  timestamptz not null,
    times    bigint      not null,
    primary key (person, reader, part, channel, since)
);
create index access_log_latest on access_log (person, last_at);
