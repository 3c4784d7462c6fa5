-- Passkeys: ways to sign in and to sign, hence rows beside the accounts and no events. Only what a
-- browser would show to any site is kept; what answers stays with its person.
alter table account add column passkey_handle text not null unique
    default replace(gen_random_uuid()::text, '-', '');

create table passkey (
    id              text primary key,
    username        text        not null references account (username),
    name            text        not null,
    public_key      bytea       not null,
    signature_count bigint      not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    created_at      timestamptz not null,
    last_used       timestamptz
);

create index passkey_by_account on passkey (username, created_at desc);

-- What was asked of a browser and is not answered yet; the row goes with the first answer.
create table passkey_question (
    hash       text primary key,
    asked      text        not null,
    expires_at timestamptz not null
);

create index passkey_question_by_age on passkey_question (expires_at);

comment on column passkey.id is 'the credential id, base64url';
comment on column account.passkey_handle is 'what its passkeys call the account, base64url: random, so that it tells nothing';
comment on column passkey.public_key is 'attested credential data as the authenticator gave it: its kind, credential id and public key';
comment on column passkey_question.hash is 'SHA-256 of the challenge, which is 256 random bits';
comment on column passkey_question.asked is 'what the answer is good for, and whose';
