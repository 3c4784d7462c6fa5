-- The address of somebody's calendar; replaced or ended by them alone.
create table calendar_feed (
    person     text primary key,
    hash       text        not null,
    created_at timestamptz not null
);

comment on column calendar_feed.hash is 'SHA-256 of the secret in the address, which is 256 random bits';
