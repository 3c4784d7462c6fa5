-- The read model of career records: one row a person, rebuilt from events at any time.
create table career_record (
    id       text primary key,
    awaiting varchar[] not null,
    mentors  boolean   not null,
    version  bigint    not null,
    document text      not null
);

create index career_record_by_awaiting on career_record using gin (awaiting);
create index career_record_that_mentors on career_record (id) where mentors;

comment on column career_record.awaiting is 'who is named by mentoring that they have not confirmed';
comment on column career_record.mentors is 'whether a mentor is asked for or mentoring offered';
comment on column career_record.document is 'the folded state as JSON, with every date';
