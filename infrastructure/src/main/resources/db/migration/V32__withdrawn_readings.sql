-- An indicator's row also keeps the readings that were taken out: the rows are folded again from the
-- first event.
delete from indicator;
delete from token_entry where processor_name = 'indicator';
