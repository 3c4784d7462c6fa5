-- When each account was last seen on the screens, and how far the store had come by then: from there
-- one reads on to tell what changed meanwhile.
create table visit (
    account   text        primary key,
    last_seen timestamptz not null,
    place     bigint      not null
);
