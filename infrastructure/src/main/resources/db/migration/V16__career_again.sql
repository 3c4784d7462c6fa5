-- Career records also keep work elsewhere and which term of a credential was verified: their rows
-- are folded again from the first event, and the framework's with them, since one processor keeps both.
delete from career_record;
delete from career_framework;
delete from token_entry where processor_name = 'career';

-- The audit history asks who acted.
create index domain_event_by_actor on domain_event ((metadata::json ->> 'actor'), global_index);
