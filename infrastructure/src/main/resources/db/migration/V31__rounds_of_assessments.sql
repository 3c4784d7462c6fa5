-- A past day's matrix counts the elements of the assessments that were open then: the rows of
-- competency are folded again from the first event.
delete from competency_standing;
delete from competency_record;
delete from test_system;
delete from assessment_rules;
delete from token_entry where processor_name = 'competency';

alter table competency_standing add column rounds text not null;

comment on column competency_standing.elements_on is 'of the open assessment: the days of its satisfactory elements, comma between, and a slash';
comment on column competency_standing.rounds is 'each assessment: the days of its satisfactory elements, comma between, slash, the day it was completed';
