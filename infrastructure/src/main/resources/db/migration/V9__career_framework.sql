-- The read model of the career framework: rebuilt from events at any time.
create table career_framework (
    id       text primary key,
    version  bigint not null,
    document text   not null
);

comment on column career_framework.document is 'the folded state as JSON: every version with its first day';
