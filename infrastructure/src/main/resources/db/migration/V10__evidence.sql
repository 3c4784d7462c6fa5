-- Files that prove something, one row per person and content. Events name a file by its SHA-256.
create table evidence_file (
    person   text        not null,
    sha256   text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind     text        not null,
    size     int         not null check (size > 0),
    name     bytea       not null,
    content  bytea       not null,
    added_by text        not null,
    added_at timestamptz not null default now(),
    primary key (person, sha256)
);
-- what is sealed cannot be made smaller
alter table evidence_file alter column content set storage external;

comment on table evidence_file is 'name and content are sealed under the person''s key: erasing the person erases them';
