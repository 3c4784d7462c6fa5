-- Ways to sign in: not facts of the laboratory, hence rows and no events.
create table account (
    username      text primary key,
    person        text        not null unique,
    password_hash text        not null,
    failures      integer     not null,
    locked_until  timestamptz,
    disabled      boolean     not null,
    created_at    timestamptz not null
);

create table access_token (
    id         text primary key,
    username   text        not null references account (username),
    name       text        not null,
    hash       text        not null unique,
    created_at timestamptz not null,
    last_used  timestamptz,
    revoked_at timestamptz
);

create index access_token_by_account on access_token (username, created_at desc);

create table one_time_link (
    hash       text primary key,
    purpose    text        not null,
    person     text,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

comment on column account.password_hash is 'Argon2id with its parameters and salt';
comment on column access_token.hash is 'SHA-256 of the secret, which is 256 random bits';
comment on column one_time_link.hash is 'SHA-256 of the secret, which is 256 random bits; the row goes when it was used';
