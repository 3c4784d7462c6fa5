-- A row of feedback keeps what became of it apart from what was said: rows are folded again from the
-- first event, those of requests with them, since one processor keeps both.
delete from feedback;
delete from feedback_request;
delete from token_entry where processor_name = 'feedback';
