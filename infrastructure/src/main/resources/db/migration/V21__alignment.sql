-- What goals served when, and how they were going: rebuilt from the goals' events at any time.
create table goal_course (
    id       text primary key,
    version  bigint not null,
    document text   not null
);

create table goal_stretch (
    id       text primary key,
    goal     text    not null,
    owner    text    not null,
    starts   date    not null,
    ends     date    not null,
    status   text    not null,
    shown    boolean not null,
    health   text    not null,
    personal boolean not null,
    kind     text,
    horizon  text,
    team     text,
    supports text    not null
);

create index goal_stretch_by_goal on goal_stretch (goal);
create index goal_stretch_by_day on goal_stretch (ends, starts);

comment on table goal_stretch is 'days over which nothing changed; the coming ones as far as time alone will change the health';
comment on column goal_stretch.ends is '9999-12-31 while no end is foreseen';
comment on column goal_stretch.shown is 'false until the goal was submitted once: nobody but its owner may know of it';
comment on column goal_stretch.supports is 'contribution, colon, id of the objective, one after the other';
