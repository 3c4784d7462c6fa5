-- A cycle's row also says whether its reviews are all there and whether it was closed: the rows of
-- reviews and cycles are folded again from the first event, since one processor keeps both.
delete from review_record;
delete from review_cycle;
delete from token_entry where processor_name = 'review';
