-- The audit history reads the newest events about some people.
create index domain_event_by_subject on domain_event ((metadata::json ->> 'subject'), global_index);
