-- Rows that are folded anew from the first event, beside those that the product goes on serving:
-- what was asked for and how far it has come. The new rows stand in a schema of their own until
-- they take the place of the old ones.
create table rebuild (
    number         bigint generated always as identity primary key,
    features       text[]      not null,
    -- those whose new rows are served already
    served         text[]      not null default '{}',
    -- the last event in the new rows
    read_to        bigint      not null default 0,
    worked_millis  bigint      not null default 0,
    -- the schema's version when the new rows' tables were made; null until they are
    made_under     text,
    asked_at       timestamptz not null default now(),
    ended_at       timestamptz,
    -- why it was given up
    trouble        text
);
create unique index rebuild_one_at_a_time on rebuild ((true)) where ended_at is null;
