-- The reviews' read model: one row a person with all their reviews, one row a cycle; rebuilt from events.
create table review_record (
    id       text primary key,
    version  bigint not null,
    document text   not null,
    open     boolean not null
);
create index on review_record (id) where open;

create table review_cycle (
    id       text primary key,
    version  bigint not null,
    document text   not null
);
