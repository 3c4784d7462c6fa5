-- Checkpoints bind what the chain of each record cannot: the order across records, and that the last
-- events of a record were there at all. docs/adr/0029 says how.
create table checkpoint (
    number        bigint      primary key check (number > 0),
    up_to         bigint      not null unique,
    events        bigint      not null,
    made_at       text        not null,
    root          bytea       not null,
    heads         bytea       not null,
    previous_hash bytea       not null,
    hash          bytea       not null
);

comment on column checkpoint.up_to is 'the last global index it covers; nothing can be added below it any more';
comment on column checkpoint.events is 'how many events there are up to it, from the first';
comment on column checkpoint.root is 'Merkle root over the events since the checkpoint before';
comment on column checkpoint.heads is 'SHA-256 over its rows of checkpoint_head, by aggregate id';

-- The last event of each record that has changed since the checkpoint before.
create table checkpoint_head (
    number          bigint not null references checkpoint (number),
    aggregate_id    text   not null,
    sequence_number bigint not null,
    hash            bytea  not null,
    primary key (number, aggregate_id)
);

create trigger checkpoint_is_append_only
    before update or delete on checkpoint
    for each row execute function refuse_change();
create trigger checkpoint_is_never_truncated
    before truncate on checkpoint
    for each statement execute function refuse_change();
create trigger checkpoint_head_is_append_only
    before update or delete on checkpoint_head
    for each row execute function refuse_change();
create trigger checkpoint_head_is_never_truncated
    before truncate on checkpoint_head
    for each statement execute function refuse_change();
