-- The feedback's read model, rebuilt from events: one row for each time somebody said something, one for each request.
create table feedback (
    id       text primary key,
    version  bigint not null,
    document text   not null,
    person   text   not null,
    author   text,
    request  text,
    waiting  boolean not null
);
create index on feedback (person);
create index on feedback (author) where author is not null;
create index on feedback (request) where request is not null;
create index on feedback (id) where waiting;

create table feedback_request (
    id         text primary key,
    version    bigint not null,
    document   text   not null,
    asker      text   not null,
    open_until date
);
create index on feedback_request (asker);
create index on feedback_request (open_until);

-- What was written without a name and is not shown yet. No time, no id of an author, nothing in order.
create table feedback_unshown (
    id       text  primary key,
    circle   text  not null,
    writer   text  not null,
    once     text  not null unique,
    digest   text  not null,
    person   text  not null,
    request  text,
    month    text  not null,
    contents bytea,
    author   bytea,
    round    text
);
create index on feedback_unshown (circle) where round is null;
create index on feedback_unshown (round) where round is not null and contents is not null;

comment on column feedback_unshown.circle is 'keyed hash of what has to be alike to be shown together';
comment on column feedback_unshown.writer is 'keyed hash of circle and author: how many different ones there are';
comment on column feedback_unshown.once is 'keyed hash of request and author, or of the request key: it is written once';
comment on column feedback_unshown.contents is 'sealed under the key of the person it is about; null once shown';
comment on column feedback_unshown.author is 'sealed under a key of no person; null once shown';
comment on column feedback_unshown.round is 'with which it is shown; null while it waits';

-- Links for those without an account. No name; an address of a clinician until the link is used or over.
create table feedback_link (
    id         text primary key,
    request    text not null,
    until      date not null,
    hash       text unique,
    address    text,
    used       boolean not null default false,
    tries      integer not null default 0,
    next_try   timestamptz not null default now(),
    mailed     boolean not null default false,
    trouble    text
);
create index on feedback_link (request);
create index on feedback_link (next_try) where address is not null and not mailed and not used;

comment on column feedback_link.hash is 'SHA-256 of the secret in the link, which is 256 random bits; null before one was made';
