-- The read model of people, teams and laboratories: rebuilt from events at any time.
create table person (
    id       text primary key,
    name     text   not null,
    version  bigint not null,
    document text   not null
);

create table team (
    id       text primary key,
    name     text   not null,
    version  bigint not null,
    document text   not null
);

create table laboratory (
    id       text primary key,
    name     text   not null,
    version  bigint not null,
    document text   not null
);

comment on column person.document is 'the folded state as JSON, with every date';
comment on column team.document is 'the folded state as JSON, with every date';
comment on column laboratory.document is 'the folded state as JSON';
