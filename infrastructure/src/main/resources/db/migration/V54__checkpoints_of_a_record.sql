-- Which checkpoints bind a record, asked when it is verified alone.
create index checkpoint_head_of_record on checkpoint_head (aggregate_id, number);
