-- Failures are counted by name, whether or not there is such an account: a lockout tells a stranger
-- nothing. A row goes with the next success, with a new password, or a day after the last failure.
create table sign_in_failure (
    username     text primary key,
    failures     integer     not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);

create index sign_in_failure_by_age on sign_in_failure (last_at);

insert into sign_in_failure (username, failures, locked_until, last_at)
select username, failures, locked_until, now() from account
where failures > 0 or locked_until is not null;

alter table account drop column failures;
alter table account drop column locked_until;

-- An administrator can disable an account and enable it again.
alter table account add column disabled_reason text;
alter table account add column disabled_by text;
alter table account add column disabled_at timestamptz;
