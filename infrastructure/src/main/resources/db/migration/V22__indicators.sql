-- The indicators' read model: one row an indicator with its readings, rebuilt from events.
create table indicator (
    id       text primary key,
    version  bigint not null,
    document text   not null
);
