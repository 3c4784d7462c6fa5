-- The read model of test systems and competency: rebuilt from events at any time.
create table test_system (
    id       text primary key,
    version  bigint not null,
    document text   not null
);

create table assessment_rules (
    id       text primary key,
    version  bigint not null,
    document text   not null
);

create table competency_record (
    id       text primary key,
    version  bigint not null,
    document text   not null
);

create table competency_standing (
    id                    text primary key,
    person                text not null,
    test_system           text not null,
    runs                  text not null,
    clearances            text not null,
    first_patient_on      date,
    first_patient_here_on date,
    assessed_on           text not null,
    failing               text not null,
    elements_on           text not null
);

create index competency_standing_person on competency_standing (person);

comment on table competency_standing is 'one row a person and test system: a cell of the matrix';
comment on column competency_standing.runs is 'periods on the system, first/last day, one after the other';
comment on column competency_standing.clearances is 'number of the method, colon, the day it was signed';
comment on column competency_standing.failing is 'elements waiting to be made good, with their periods';
