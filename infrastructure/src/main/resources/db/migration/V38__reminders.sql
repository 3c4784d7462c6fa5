-- Where and when somebody wants mail: nobody's fact but their own, hence rows and no events.
create table mail_wishes (
    person      text primary key,
    address     text,
    zone        text,
    language    text        not null,
    quiet_from  text        not null,
    quiet_until text        not null,
    spared      text        not null,
    bounce      text
);

-- A mail to be sent or sent. Ids and days only: its words are made when it is sent.
create table mail (
    id            text primary key,
    person        text        not null,
    kind          text        not null,
    created_at    timestamptz not null,
    next_try      timestamptz not null,
    claimed_until timestamptz,
    tries         integer     not null,
    trouble       text,
    outcome       text,
    ended_at      timestamptz,
    unsubscribe   text unique
);

create index mail_waiting on mail (next_try) where outcome is null;

-- That somebody is told of something owed goes into one mail ever: the key says so on every node.
create table reminder (
    person      text    not null,
    owed_by     text    not null,
    what        text    not null,
    address     text    not null,
    due         date    not null,
    days_before integer not null,
    mail        text    not null references mail (id) on delete cascade deferrable initially deferred,
    primary key (person, owed_by, what, address, due, days_before)
);

create index reminder_by_mail on reminder (mail);

comment on column mail_wishes.zone is 'null for the laboratory''s';
comment on column mail_wishes.spared is 'kinds of mail, comma between';
comment on column mail.outcome is 'SENT, MOOT (nothing left to say) or BOUNCED; null while it waits';
comment on column mail.unsubscribe is 'SHA-256 of the secret in the mail, which is 256 random bits';
comment on column reminder.days_before is 'so many days before its day; -1 after it';
