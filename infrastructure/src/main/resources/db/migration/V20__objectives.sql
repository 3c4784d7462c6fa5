-- The objectives' read model: one row an objective, rebuilt from events at any time.
create table objective (
    id       text primary key,
    version  bigint    not null,
    document text      not null,
    level    text      not null,
    status   text      not null,
    section  text,
    starts   date      not null,
    ends     date,
    weight   numeric   not null,
    kinds    varchar[] not null,
    words    text      not null,
    search   tsvector generated always as (to_tsvector('english', words)) stored
);

create index objective_by_words on objective using gin (search);

comment on column objective.kinds is 'the kinds of goals that can carry it; empty for any';
comment on column objective.words is 'title and reason, for the suggestions';
