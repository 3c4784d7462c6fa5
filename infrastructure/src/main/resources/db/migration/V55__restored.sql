-- What is still to be done after a restore, before the product may open. A restore makes the table
-- itself, where it brings back a database of before.
create table if not exists restored (
    restored_at      timestamptz not null default now(),
    backup_of        text        not null,
    verified         boolean     not null default false,
    erasures_applied boolean     not null default false,
    traces_removed   boolean     not null default false
);
