-- A goal's row also keeps what a career needs of it, so that a career page need not read years of
-- check-ins: the rows are folded again from the first event.
delete from goal;
delete from token_entry where processor_name = 'goal';

alter table goal add column career text not null;

comment on column goal.career is 'what a career needs of the goal, as JSON: title, kind, template, and when it was active and achieved';
