-- The goals' read model: one row a goal, rebuilt from events at any time.
create table goal (
    id           text primary key,
    owner        text        not null,
    status       text        not null,
    kind         text,
    team         text,
    owner_only   boolean     not null,
    contributors varchar[]   not null,
    words        text        not null,
    changed_at   timestamptz not null,
    version      bigint      not null,
    document     text        not null
);

create index goal_by_owner on goal (owner, changed_at desc);
create index goal_by_change on goal (changed_at desc, id);
create index goal_by_contributor on goal using gin (contributors);

comment on column goal.owner_only is 'true until the goal was submitted once: nobody but its owner may know of it';
comment on column goal.words is 'title and reason in lower case, for the text filter';
comment on column goal.document is 'the folded state as JSON';
