-- What was redacted in a record, asked for with its history.
create index domain_event_redacting on domain_event ((payload::json ->> 'record'), global_index)
    where aggregate_type = 'Redaction';
